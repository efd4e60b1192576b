import { deliveryAsOf, type Delivery } from "../delivery/delivery";
import type { StageBasis } from "../delivery/stages";
import type { IsoDay } from "../imprecise-date";
import type { Ledger } from "../ledger";
import type { Standing } from "../standing";
import { FIRST_YEAR, LAST_YEAR } from "./scenario";

/** Gigawatts that ran, measured in one way: at least `low`, at most `high` unless it `isOpen`. */
type RunningPower = { basis: StageBasis; low: number; high: number; isOpen: boolean };

/**
 * What sources had said to run at OpenAI's sites by a day: an entry for each way of measuring, which are never added.
 * Each site is in one entry, its computing load first: its power at the meter would be the same thing once more. Empty
 * where no source had stated a number, which is not zero.
 */
export type RecordDay = { day: IsoDay; year: number; running: RunningPower[] };

/** What the record reads of an edition. */
type Read = {
  ledger: Pick<Ledger, "sites" | "milestones" | "claims">;
  on: (day: IsoDay) => { standings: Pick<Standing, "deal" | "firmness">[] };
};

/**
 * The record of capacity: at the end of each year that is over, from FIRST_YEAR on, and on the reader's day. Of each
 * day only what had been stated by it: nothing between two days is worked out, and no unit is turned into another.
 */
export function capacityRecord({ ledger, on }: Read, asOf: IsoDay): RecordDay[] {
  const ends = Array.from({ length: modelStart(asOf) - FIRST_YEAR }, (_, at) => `${FIRST_YEAR + at}-12-31`);
  return [...ends, asOf].map((day) => ({
    day,
    year: yearOf(day),
    running: runningIn(deliveryAsOf(ledger, on(day).standings, day)),
  }));
}

/**
 * The first calendar year that the model builds in: that of the reader's day, since the years before it are on record,
 * but none outside FIRST_YEAR to LAST_YEAR.
 */
export const modelStart = (asOf: IsoDay): number => Math.min(LAST_YEAR, Math.max(FIRST_YEAR, yearOf(asOf)));

function runningIn({ totals, sites }: Delivery): RunningPower[] {
  const told = new Set<string>();
  const bases = totals.flatMap((each) => (each.stage === "running" ? each.totals : []));
  return bases.flatMap(({ basis, siteIds }) => {
    const amounts = sites
      .filter(({ site: { id } }) => siteIds.includes(id) && !told.has(id))
      .flatMap(({ bases: of }) => of.find((each) => each.basis === basis)?.amounts.at(-1) ?? []);
    for (const id of siteIds) told.add(id);
    const sum = (end: "low" | "high") => amounts.reduce((total, amount) => total + amount[end], 0);
    return amounts.length
      ? [{ basis, low: sum("low"), high: sum("high"), isOpen: amounts.some(({ isOpen }) => isOpen) }]
      : [];
  });
}

const yearOf = (day: IsoDay) => Number(day.slice(0, 4));
