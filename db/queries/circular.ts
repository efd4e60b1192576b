import "server-only";
import { circularDay, type CircularDay, type FlowReading } from "@/lib/model/circularity/circular-day";
import { partnersOf } from "@/lib/model/filter";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger, Organisation } from "@/lib/model/ledger";
import type { Standing } from "@/lib/model/standing";
import { readCircular, type CircularParams } from "@/lib/search-params/circular";
import type { RawSearchParams } from "@/lib/search-params/reader";
import { getLedger } from "./ledger";
import { standingsOn } from "./standings";

/**
 * What the reader of circular financing looks at: the ledger, the address as understood, the standings of that day,
 * and the flow network of any day.
 */
export type CircularSelection = {
  ledger: Ledger;
  organisations: ReadonlyMap<string, Organisation>;
  params: CircularParams;
  standings: Standing[];
  dayOn: (day: IsoDay, reading: FlowReading) => CircularDay;
};

/** Reads the address against the ledger: its partners, and the issuers of shares that a price may be set for. */
export async function getCircular(raw: RawSearchParams): Promise<CircularSelection> {
  const ledger = await getLedger();
  const partners = new Set([
    ...ledger.deals.flatMap((deal) => partnersOf({ deal })),
    ...ledger.flows.flatMap(({ from, to }) => [from, to]),
  ]);
  const issuers = [...new Set(ledger.flows.filter(({ kind }) => kind === "warrant").map(({ from }) => from))].sort();
  const params = readCircular(raw, { days: ledger.days, partners, issuers });
  return {
    ledger,
    params,
    organisations: new Map(ledger.organisations.map((organisation) => [organisation.id, organisation])),
    standings: standingsOn(ledger, params.reader.asOf),
    dayOn: (day, reading) => circularDayOn(ledger, day, reading),
  };
}

/** The flow network of a day as nobody has filtered it. */
export async function standardDayOn(day: IsoDay): Promise<CircularDay> {
  const { params, dayOn } = await getCircular({});
  return dayOn(day, params);
}

/**
 * A page reads some fifty days: this holds a score of readings. Beyond it the oldest asked for is forgotten, so that
 * odd addresses cannot fill the memory.
 */
const DAYS_HELD = 1000;
const held = new WeakMap<Ledger, Map<string, CircularDay>>();

/** The flow network of a day under a reading, computed once per ledger version. */
function circularDayOn(ledger: Ledger, day: IsoDay, { filter, modelled, assumptions }: FlowReading): CircularDay {
  const days = held.get(ledger) ?? new Map<string, CircularDay>();
  held.set(ledger, days);
  const key = JSON.stringify([day, filter, modelled && assumptions]);
  const known =
    days.get(key) ?? circularDay(day, standingsOn(ledger, day), ledger.relations, { filter, modelled, assumptions });
  if (days.size >= DAYS_HELD && !days.has(key)) days.delete(days.keys().next().value ?? key);
  days.set(key, known);
  return known;
}
