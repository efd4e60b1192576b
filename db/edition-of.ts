import "server-only";
import { LRUCache } from "lru-cache";
import { statedFlows } from "@/lib/model/circularity/circular-day";
import { moneyFlows } from "@/lib/model/circularity/money-flow";
import { additionsOf } from "@/lib/model/entries";
import { historyOf, type History } from "@/lib/model/changes";
import { groupsOf } from "@/lib/model/circularity/groups";
import { knownSince } from "@/lib/model/known-since";
import type { Edition } from "@/lib/model/edition";
import { partnersOf } from "@/lib/model/filter";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import { relationsOn } from "@/lib/model/relations";
import type { Standing } from "@/lib/model/standing";
import { flowsOf, sizeOfMoney } from "./flows";
import { standingsOf } from "./standings";

/**
 * What an edition remembers at most, in rows of the ledger worked out anew (how a deal stood for a while, a flow on a
 * day): some 100 MB.
 */
const ROWS_REMEMBERED = 60_000;
/** A day only refers to how its deals stood: so many of them take as much room as a row. */
const REFERENCES_A_ROW = 20;

/** What finds things by their words: the ledger's file has the index. */
export type Index = Pick<Edition, "search" | "find">;

/** An edition of a ledger. All that it works out is remembered in one bounded place and goes with it. */
export function editionOf(ledger: Ledger, version: string, { search, find }: Index): Edition {
  const deals = byId(ledger.deals);
  const sources = byId(ledger.sources);
  const claims = byId(ledger.claims);
  const flows = byId(ledger.flows);
  const places = new Map(ledger.deals.map(({ id }, place) => [id, place]));
  const groups = groupsOf(ledger.organisations);
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
  let history: History | undefined;
  const additions = ofStandings((standing) => additionsOf(standing));
  const moneyOf = ofStandings(moneyFlows);
  const standingsOn = standingsOf(ledger, (key, make) => remember(key, make, () => 0));
  const settledOn = (change: IsoDay) =>
    remember(
      `day ${change}`,
      () => {
        const standings = standingsOn(change);
        const byDeal = new Map(standings.map((standing) => [standing.deal.id, standing]));
        return { standings, byDeal, relations: relationsOn(ledger.relations, change) };
      },
      ({ standings }) => standings.length / REFERENCES_A_ROW,
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
    additions,
    history: () => (history ??= historyOf(ledger)),
    since,
    search,
    find,
    remember: (key, make, rows = 1) => remember(`page ${key}`, make, () => rows),
    on: (day) => {
      const change = changes.findLast((each) => each <= day) ?? "";
      const { standings, byDeal, relations } = settledOn(change);
      const money = () =>
        remember(`money ${change}`, () => statedFlows(change, standings, relations, moneyOf), sizeOfMoney);
      return {
        day,
        settled: change,
        standings,
        standing: (dealId) => byDeal.get(dealId),
        relations,
        money,
        flows: (reading) => flowsOf({ day, settled: change, money }, reading, groups, remember),
      };
    },
  };
}

/** What is found of a standing once, and goes with it: days share standings. */
function ofStandings<Found extends object>(find: (standing: Standing) => Found): (standing: Standing) => Found {
  const known = new WeakMap<Standing, Found>();
  return (standing) => {
    const found = known.get(standing) ?? find(standing);
    known.set(standing, found);
    return found;
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
