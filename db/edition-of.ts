import "server-only";
import { LRUCache } from "lru-cache";
import { circularDay, type FlowReading } from "@/lib/model/circularity/circular-day";
import { knownSince } from "@/lib/model/known-since";
import type { Edition } from "@/lib/model/edition";
import { partnersOf } from "@/lib/model/filter";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import { relationsOn } from "@/lib/model/relations";
import { standingsAsOf } from "@/lib/model/standing";

/**
 * What an edition remembers at most, in rows of the ledger worked out anew (a standing or a flow on a day): every day
 * of forty deals, six days of ten thousand, in either case some 100 MB.
 */
const ROWS_REMEMBERED = 60_000;

/** An edition of a ledger. All that it works out is remembered in one bounded place and goes with it. */
export function editionOf(ledger: Ledger, version: string, search: Edition["search"]): Edition {
  const deals = byId(ledger.deals);
  const sources = byId(ledger.sources);
  const claims = byId(ledger.claims);
  const flows = byId(ledger.flows);
  const places = new Map(ledger.deals.map(({ id }, place) => [id, place]));
  const changes = daysOfChange(ledger);
  const since = knownSince(ledger);
  const kept = new LRUCache<string, object>({ maxSize: ROWS_REMEMBERED });
  const remember = <Value extends object>(key: string, make: () => Value, rowsOf: (value: Value) => number): Value => {
    const known = kept.get(key) as Value | undefined;
    if (known) return known;
    const value = make();
    kept.set(key, value, { size: 1 + Math.ceil(rowsOf(value)) });
    return value;
  };
  const settledOn = (change: IsoDay) =>
    remember(
      `day ${change}`,
      () => {
        const standings = standingsAsOf(ledger, change);
        const byDeal = new Map(standings.map((standing) => [standing.deal.id, standing]));
        return { standings, byDeal, relations: relationsOn(ledger.relations, change) };
      },
      ({ standings }) => standings.length,
    );
  return {
    version,
    ledger,
    organisations: byId(ledger.organisations),
    partners: new Set(ledger.deals.flatMap((deal) => partnersOf({ deal }))),
    deal: (id) => deals.get(id),
    source: (id) => sources.get(id),
    claim: (id) => claims.get(id),
    flow: (id) => flows.get(id),
    place: (dealId) => places.get(dealId) ?? places.size,
    since,
    search,
    remember: (key, make, rows = 1) => remember(`page ${key}`, make, () => rows),
    on: (day) => {
      const change = changes.findLast((each) => each <= day) ?? "";
      const { standings, byDeal, relations } = settledOn(change);
      const flows = ({ filter, modelled, assumptions }: FlowReading) =>
        remember(
          `flows ${change} ${JSON.stringify([filter, modelled && assumptions])}`,
          () => circularDay(change, standings, relations, { filter, modelled, assumptions }),
          ({ all }) => all.length,
        );
      return {
        day,
        settled: change,
        standings,
        standing: (dealId) => byDeal.get(dealId),
        relations,
        flows: (reading) => ({ ...flows(reading), day }),
      };
    },
  };
}

/** The days on which the ledger can read differently than on the day before, in order. */
function daysOfChange({ claims, deals, flows, relations }: Ledger): IsoDay[] {
  const dates = [
    ...claims.map(({ statedOn }) => statedOn),
    ...deals.map(({ announced }) => announced),
    ...flows.map(({ starts }) => starts),
    ...relations.map(({ since }) => since),
  ];
  return [...new Set(dates.map(({ latest }) => latest))].sort();
}

const byId = <Item extends { id: string }>(items: Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));
