import { describe, expect, it } from "vitest";
import { articleSum } from "@/lib/model/article-sum";
import { circlesOf } from "@/lib/model/circularity/circles";
import { flowDay, statedFlows } from "@/lib/model/circularity/circular-day";
import { indices } from "@/lib/model/circularity/measures";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import { networkOf, type Network } from "@/lib/model/circularity/network";
import { distinctMoney } from "@/lib/model/circularity/same-money";
import { strongComponents } from "@/lib/model/circularity/strong-components";
import { historyOf, latestChanges, propertyChanges } from "@/lib/model/changes";
import { costBasis } from "@/lib/model/cost/cost-basis";
import { DEFAULT_SCENARIO } from "@/lib/model/cost/scenario";
import { costStudy } from "@/lib/model/cost/study";
import { daysOfChange, linesOn, netSteps } from "@/lib/model/cumulative";
import { sortStandings } from "@/lib/model/deal-order";
import { equityFlows } from "@/lib/model/equity-flows";
import { filterOptions, filterStandings } from "@/lib/model/filter";
import type { Ledger, Relation } from "@/lib/model/ledger";
import { standingsAsOf } from "@/lib/model/standing";
import { MEASURES } from "@/lib/model/entry";
import { layerTotals } from "@/lib/model/totals";
import { FLOW_KINDS } from "@/lib/model/vocabulary";
import { FIRMNESSES } from "@/lib/model/firmness";
import { syntheticLedger } from "../../bench/synthetic-ledger";

const LINES = ["chips", "cloud", "site"] as const;
const TODAY = "2026-12-31";
const EVERYTHING = { partners: ["partner-1"], layers: [], firmness: [] };

/** A value whose every read of a field, at any depth, is counted. Counts are the same on every machine. */
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

/** How many times as much is read when there are twice as many deals. */
function growthOf<Input extends object>(make: (deals: number) => Input, work: (input: Input) => unknown): number {
  const [once = 0, twice = 0] = [400, 800].map((deals) => {
    const { value, reads } = counting(make(deals));
    work(value);
    return reads();
  });
  return twice / once;
}

function ledgerOf(deals: number): Ledger {
  const days = { latest: TODAY, article: "2025-10-08", readUpTo: TODAY };
  return { ...syntheticLedger(deals), statements: [], unitCosts: [], series: [], disputes: [], days };
}

/** Every deal's purchase from one and the same supplier. */
function purchasesOf(deals: number): { flows: MoneyFlow[]; relations: Relation[] } {
  const { deals: all, relations } = syntheticLedger(deals);
  const flows = all.map(({ id, announced }): MoneyFlow => ({
    id: `${id}/flow`,
    dealId: id,
    from: "openai",
    to: "nvidia",
    kind: "chip_purchase",
    instrument: "cash",
    firmness: "firm",
    status: "definitive",
    since: announced,
    amount: { basis: "undisclosed" },
  }));
  return { flows, relations };
}

/** Payments among forty parties, each pair of which pays once, whatever their number. */
function paymentsOf(count: number): Network {
  const party = (at: number) => `party-${at % 40}`;
  return networkOf(
    Array.from({ length: count }, (_, at) => ({
      from: party(at),
      to: party(at + 1 + Math.floor(at / 40)),
      amount: 1 + (at % 7),
    })),
  );
}

/** A ring of parties with a second way to every one, as numbers. */
function arcsOf(size: number): { size: number; from: number[]; to: number[] } {
  const parties = Array.from({ length: size }, (_, party) => party);
  return {
    size,
    from: [...parties, ...parties],
    to: [...parties.map((party) => (party + 1) % size), ...parties.map((party) => (party * 7 + 3) % size)],
  };
}

const flowsOfADay = (ledger: Ledger) => {
  const stated = statedFlows(TODAY, standingsAsOf(ledger, TODAY), ledger.relations);
  const filter = { kinds: [...FLOW_KINDS], firmness: [...FIRMNESSES], minimumUsd: 0, partners: [] };
  const assumptions = { unitCostUsdPerGw: 5e10, supplierShares: {}, sharePricesUsd: {} };
  return circlesOf(flowDay(TODAY, stated, { filter, modelled: true, assumptions, grouped: false }, new Map()).flows);
};

const totals = (ledger: Ledger) => {
  const standings = standingsAsOf(ledger, TODAY);
  return layerTotals(standings, ledger.relations);
};
const lines = (ledger: Ledger) =>
  linesOn(
    netSteps(ledger, () => true, LINES, MEASURES),
    daysOfChange(ledger, TODAY),
    LINES,
    MEASURES,
  );
const costs = (ledger: Ledger) => {
  const standings = standingsAsOf(ledger, TODAY);
  const { relations } = ledger;
  const { inputs } = costBasis({ ledger, on: () => ({ standings, relations }) }, TODAY);
  return costStudy(inputs, undefined, { ...DEFAULT_SCENARIO, scope: "chips" });
};
const filters = (ledger: Ledger) => {
  const standings = standingsAsOf(ledger, TODAY);
  return [filterStandings(standings, EVERYTHING), filterOptions(standings, EVERYTHING)];
};

describe("twice the deals take about twice the reads, where a quadratic way takes four times:", () => {
  it.each<[string, (ledger: Ledger) => unknown]>([
    ["articleSum", (ledger) => articleSum(ledger, "page-0")],
    ["standingsAsOf", (ledger) => standingsAsOf(ledger, TODAY)],
    ["layerTotals", totals],
    ["linesOn", lines],
    ["filterStandings and filterOptions", filters],
    ["sortStandings", (ledger) => sortStandings(standingsAsOf(ledger, TODAY), "power", "en")],
    ["equityFlows", (ledger) => equityFlows(standingsAsOf(ledger, TODAY))],
    ["costBasis and costStudy", costs],
    ["statedFlows, flowDay and circlesOf", flowsOfADay],
    ["latestChanges", (ledger) => latestChanges(historyOf(ledger), TODAY, 8)],
    ["propertyChanges", (ledger) => propertyChanges(ledger, TODAY)],
  ])("%s", (_, work) => expect(growthOf(ledgerOf, work)).toBeLessThan(2.6), 60_000);
  it("distinctMoney", () => {
    expect(growthOf(purchasesOf, ({ flows, relations }) => distinctMoney(flows, relations))).toBeLessThan(2.6);
  });
  it("indices of a network whose parties stay as many, balanced flow forwarding among them", () => {
    const work = ({ nodes, edges }: Network) => indices({ nodes, edges, boundary: new Map() });
    expect(growthOf(paymentsOf, work)).toBeLessThan(2.6);
  });
  it("strongComponents, in parties and arcs", () => {
    expect(growthOf(arcsOf, ({ size, from, to }) => strongComponents(size, { from, to }))).toBeLessThan(2.6);
  });
});
