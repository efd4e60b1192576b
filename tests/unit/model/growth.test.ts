import { describe, expect, it } from "vitest";
import { articleSum } from "@/lib/model/article-sum";
import { figureChanges, latestChanges } from "@/lib/model/changes";
import { cumulativeNet, daysOfChange } from "@/lib/model/cumulative";
import { sortStandings } from "@/lib/model/deal-order";
import { filterOptions, filterStandings } from "@/lib/model/filter";
import type { Ledger } from "@/lib/model/ledger";
import { standingsAsOf } from "@/lib/model/standing";
import { layerTotal, MEASURES } from "@/lib/model/totals";
import { LAYERS } from "@/lib/model/vocabulary";
import { syntheticLedger } from "../../bench/synthetic";

const TODAY = "2026-12-31";
const EVERYTHING = { partners: ["partner-1"], layers: [], firmness: [] };
type Work = (ledger: Ledger) => unknown;

/** A ledger whose every read of a field, at any depth, is counted. Counts are the same on every machine. */
function counting<Value extends object>(value: Value): { value: Value; reads: () => number } {
  let reads = 0;
  const wrapped = new WeakMap<object, object>();
  const wrap = <Inner>(inner: Inner): Inner => {
    if (typeof inner !== "object" || inner === null) return inner;
    const known =
      wrapped.get(inner) ??
      new Proxy(inner, {
        get: (target, key, receiver) => {
          reads += 1;
          return wrap(Reflect.get(target, key, receiver));
        },
      });
    wrapped.set(inner, known);
    return known as Inner;
  };
  return { value: wrap(value), reads: () => reads };
}

function readsOf(work: Work, deals: number): number {
  const plain = syntheticLedger(deals);
  const days = { latest: TODAY, article: "2025-10-08" };
  const rest = { organisations: [], sources: [], milestones: [], statements: [], unitCosts: [], series: [] };
  const { value, reads } = counting<Ledger>({ ...plain, ...rest, flows: [], disputes: [], days });
  work(value);
  return reads();
}

const totals: Work = (ledger) => {
  const standings = standingsAsOf(ledger, TODAY);
  return LAYERS.map((layer) => MEASURES.map((measure) => layerTotal(standings, ledger.relations, layer, measure)));
};
const lines: Work = (ledger) =>
  cumulativeNet(ledger, daysOfChange(ledger, TODAY), () => true, ["chips", "cloud", "site"], MEASURES);
const filters: Work = (ledger) => {
  const standings = standingsAsOf(ledger, TODAY);
  return [filterStandings(standings, EVERYTHING), filterOptions(standings, EVERYTHING)];
};

describe("twice the deals take about twice the reads of the ledger, where a quadratic way takes four times:", () => {
  it.each<[string, Work]>([
    ["articleSum", (ledger) => articleSum(ledger, "page-0")],
    ["standingsAsOf", (ledger) => standingsAsOf(ledger, TODAY)],
    ["layerTotal", totals],
    ["cumulativeNet", lines],
    ["filterStandings and filterOptions", filters],
    ["sortStandings", (ledger) => sortStandings(standingsAsOf(ledger, TODAY), "power", "en")],
    ["latestChanges", (ledger) => latestChanges(ledger, TODAY, 8)],
    ["figureChanges", (ledger) => figureChanges(ledger, TODAY)],
  ])(
    "%s",
    (_, work) => {
      expect(readsOf(work, 800) / readsOf(work, 400)).toBeLessThan(2.6);
    },
    60_000,
  );
});
