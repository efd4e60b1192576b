import type { Layer } from "@/lib/model/vocabulary";
import type { CumulativeStep } from "@/lib/views/cumulative-chart";

/** Layers share the measure's colour: they differ by dash, and by the name at the end of the line. */
export const DASHES: Partial<Record<Layer, string>> = { chips: "", cloud: "7 3", site: "2 3", equity: "", debt: "1 4" };
const DAY = 86_400_000;

/** Writes the month of a day's number, for the axis of time. */
export function monthOf(locale: string) {
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" });
  return (time: number) => month.format(time * DAY);
}

type Row = { time: number } & Record<string, number | undefined>;

/** A row for each day on which a line steps, with the last value of every line, up to the last day. */
export function rowsOf(
  lines: { key: string; steps: CumulativeStep[] }[],
  { from, to }: { from: number; to: number },
): Row[] {
  const times = [...new Set([from, ...lines.flatMap(({ steps }) => steps.map(({ time }) => time)), to])]
    .filter((time) => time >= from)
    .sort((a, b) => a - b);
  return times.map((time) => ({
    time,
    ...Object.fromEntries(lines.map(({ key, steps }) => [key, steps.findLast((step) => step.time <= time)?.end])),
  }));
}

/** The first day of every quarter in the span, or of every second one where it is narrow. */
export function quarters({ from, to }: { from: number; to: number }, narrow: boolean): number[] {
  const year = new Date(from * DAY).getUTCFullYear();
  const starts = Array.from({ length: 40 }, (_, index) => Date.UTC(year, index * (narrow ? 6 : 3), 1) / DAY);
  return starts.filter((time) => time >= from && time <= to);
}

/** How far to lift each label at the end of a line, in px, so that labels of close values do not touch. */
export function spread(ends: number[], most: number): number[] {
  const order = ends.map((end, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  const lifts = ends.map(() => 0);
  order.forEach(({ end, index }, place) => {
    const below = order[place - 1];
    if (below && (end - below.end) / most < 0.07)
      lifts[index] = (lifts[below.index] ?? 0) + 16 - ((end - below.end) / most) * 240;
  });
  return lifts;
}

/** What stands at the end of a line: its type, and its latest value. */
export const endOf = ({ label, last }: { label: string; last: string }): string => `${label}, ${last}`;
