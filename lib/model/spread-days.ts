import type { IsoDay } from "./imprecise-date";

/** How fine days are spread: each of them, or the last of each month, quarter or year. */
export const SPREADS = ["day", "month", "quarter", "year"] as const;
export type Spread = (typeof SPREADS)[number];

/**
 * Days for a line over time, at most about `most` of them however many there are: all, or the last of each month, else
 * of each quarter, else of each year. `always` names days that are kept whatever the spread, and so is the last one.
 * `days` must be ascending, and so is the answer.
 */
export function spreadDays(days: IsoDay[], most: number, always: IsoDay[] = []): { days: IsoDay[]; spread: Spread } {
  const spreads = SPREADS.map((spread) => ({ days: lastOfEach(days, spread, always), spread }));
  const fitting = spreads.find((each) => each.days.length <= most + always.length);
  return fitting ?? { days: lastOfEach(days, "year", always), spread: "year" };
}

function lastOfEach(days: IsoDay[], spread: Spread, always: IsoDay[]): IsoDay[] {
  const last = new Map(days.map((day) => [periodOf(day, spread), day]));
  const kept = always.flatMap((each) => days.findLast((day) => day <= each) ?? []);
  return [...new Set([...last.values(), ...kept])].sort();
}

/** The period that a day is in, in an order that text has too. */
export function periodOf(day: IsoDay, spread: Spread): string {
  if (spread === "day") return day;
  if (spread === "month") return day.slice(0, 7);
  return spread === "year" ? day.slice(0, 4) : `${day.slice(0, 4)} ${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;
}
