import { describe, expect, it } from "vitest";
import { costBasis } from "@/lib/model/cost/cost-basis";
import { costStudy } from "@/lib/model/cost/study";
import type { Milestone } from "@/lib/model/delivery/site";
import type { SeriesPoint, UnitCost } from "@/lib/model/ledger";
import type { KnownQuantity, Quantity } from "@/lib/model/quantity";
import type { CostScope } from "@/lib/model/vocabulary";
import { exact, quantityClaim, relation, standingWith } from "../builders";
import { scenario } from "./projects";

const text = { en: "", fr: "" };
const day = (edtf: string, latest = edtf) => ({ edtf, earliest: latest, latest });
const perGw = (low?: number, high = low): Quantity => ({ qualifier: "range", unit: "USD_per_GW", low, high });
const unitCost = (id: string, scope: CostScope, quantity: Quantity): UnitCost => ({
  id,
  scope,
  quantity,
  who: text,
  covers: text,
  statedOn: day("2025-10-01"),
  verification: "seen",
  sourceIds: [],
});
const point = (edtf: string, usd: number, rest: Partial<SeriesPoint> = {}): SeriesPoint => ({
  id: edtf,
  period: day(edtf, `${edtf.slice(0, 4)}-12-31`),
  quantity: { qualifier: "exact", unit: "USD", low: usd, high: usd },
  statedOn: day("2026-01-10"),
  verification: "seen",
  sourceIds: ["source"],
  ...rest,
});
const series = (id: string, points: SeriesPoint[]) => ({ id, title: text, about: text, points });
const milestone = (dealId: string, power: KnownQuantity, statedOn: string): Milestone => ({
  id: `${dealId}~all`,
  dealId,
  kind: "promise",
  by: [],
  power,
  expected: day("2027", "2027-12-31"),
  what: text,
  sourceId: "source",
  statedOn: day(statedOn),
});

const chips = standingWith("chips", exact(6));
const site = standingWith("site", exact(10), { layer: "site" });
const secret = standingWith("secret", { qualifier: "undisclosed", unit: "GW" });
const ARTICLE_DAY = "2025-10-08";
const LEDGER = {
  days: { latest: "2026-07-01", article: ARTICLE_DAY, readUpTo: "2026-07-01" },
  deals: [chips.deal, site.deal],
  claims: [
    { ...quantityClaim("a", exact(6)), dealId: "chips", sourceId: "article" },
    { ...quantityClaim("b", exact(10)), dealId: "site", sourceId: "article" },
  ],
  milestones: [milestone("chips", exact(6), "2025-12-01"), milestone("site", exact(10), "2026-12-01")],
  unitCosts: [
    unitCost("huang", "all_in", perGw(50e9, 60e9)),
    unitCost("bernstein", "all_in", perGw(35e9)),
    unitCost("chip", "by_chip", perGw(15e9, 41e9)),
    unitCost("unsaid", "all_in", { qualifier: "unknown", unit: "USD_per_GW" }),
  ],
  series: [series("revenue", [point("2024", 3.7e9), point("2025", 13e9)])],
};
const basisOf = (change: Partial<typeof LEDGER> = {}, asOf = "2026-06-01") =>
  costBasis(
    {
      ledger: { ...LEDGER, ...change },
      on: (day) => ({ standings: day === ARTICLE_DAY ? [chips, site] : [chips, site, secret], relations: [] }),
    },
    asOf,
  );

describe("costBasis({ ledger, on }, asOf)", () => {
  it("gathers the deals with gigawatts, what each scope counts, and who states none", () => {
    const { inputs, article } = basisOf();
    expect(inputs.projects.map(({ id }) => id)).toEqual(["chips", "site"]);
    expect(inputs.without).toEqual(["secret"]);
    expect(inputs.scopes.chips).toEqual([{ id: "chips", power: exact(6), firmness: "firm" }]);
    expect(inputs.scopes.cloud).toEqual([]);
    expect(article?.distinctGw).toEqual({ low: 10, high: 16 });
    expect(inputs.scopes.distinct).toEqual([
      { id: "chips", firmness: "firm", power: { qualifier: "up_to", unit: "GW", high: 6 } },
      { id: "site", firmness: "firm", power: exact(10) },
    ]);
  });
  it("counts no part beside its whole", () => {
    const part = standingWith("part", exact(1));
    const relations = [relation("part", "part_of", "chips")];
    const on = (day: string) => ({ standings: day === ARTICLE_DAY ? [] : [chips, part], relations });
    const { inputs } = costBasis({ ledger: LEDGER, on }, "2026-06-01");
    expect(inputs.scopes.chips.map(({ id }) => id)).toEqual(["chips"]);
  });
  it("reads only milestones that had been stated by the day", () => {
    expect(basisOf().inputs.projects.map(({ window }) => window.basis)).toEqual(["milestones", "default"]);
  });
  it("gives a unit cost two ends, the same where it states one number, and leaves out those that state none", () => {
    const { unitCosts } = basisOf();
    expect(unitCosts.map(({ unitCost: { id }, band }) => [id, band.low, band.high])).toEqual([
      ["huang", 50e9, 60e9],
      ["bernstein", 35e9, 35e9],
      ["chip", 15e9, 41e9],
    ]);
  });
  it("keeps the word of a unit cost: more than 40 stays open above, about 35 about, up to 40 begins at nothing", () => {
    const banded = (quantity: Quantity) =>
      basisOf({ unitCosts: [unitCost("id", "all_in", quantity)] }).unitCosts[0]?.band;
    const usd = (qualifier: "more_than" | "about" | "up_to", low?: number, high?: number): Quantity => ({
      qualifier,
      unit: "USD_per_GW",
      low,
      high,
    });
    expect(banded(usd("more_than", 40e9))).toEqual({ qualifier: "more_than", low: 40e9, high: 40e9 });
    expect(banded(usd("about", 35e9, 35e9))).toEqual({ qualifier: "about", low: 35e9, high: 35e9 });
    expect(banded(usd("up_to", undefined, 40e9))).toEqual({ qualifier: "up_to", low: 0, high: 40e9 });
  });
  it("starts from the latest revenue of a whole year, else from the annualised rate, else from none", () => {
    expect(basisOf().revenue).toMatchObject({ year: 2025, usd: 13e9, kind: "year", point: { id: "2025" } });
    const half = series("revenue", [point("2026-06", 9e9)]);
    const rate = series("annualised-revenue", [
      point("2026-03", 20e9),
      point("2026-05", 25e9, { statedOn: day("2026-07-01") }),
    ]);
    expect(basisOf({ series: [half, rate] }).revenue).toMatchObject({
      year: 2026,
      usd: 20e9,
      kind: "annualised",
    });
    expect(basisOf({ series: [] }).revenue).toBeUndefined();
  });
  it("takes no revenue that was stated later, only recalled, or undisclosed", () => {
    const taken = [
      point("2025", 13e9, { verification: "recalled" }),
      point("2026", 30e9, { statedOn: day("2027-01-10") }),
      point("2023", 1e9, { quantity: { qualifier: "undisclosed", unit: "USD" } }),
    ];
    expect(basisOf({ series: [series("revenue", taken)] }).revenue).toBeUndefined();
  });
});

describe("costStudy(inputs, revenue, scenario)", () => {
  it("prices the scope's projects, and those that the reader plans beside them", () => {
    const { inputs, revenue } = basisOf();
    const planned = [{ partner: "", powerGw: 4, from: 2027, to: 2030 }];
    const { projects, power, capex } = costStudy(inputs, revenue, scenario({ scope: "chips", planned }));
    expect(projects.map(({ project: { id }, capex: { low, high } }) => [id, low / 1e9, high / 1e9])).toEqual([
      ["chips", 300, 360],
      ["planned-0", 200, 240],
    ]);
    expect([power.low, power.high, capex.low / 1e9, capex.high / 1e9]).toEqual([10, 10, 500, 600]);
  });
  it("has payments and a closing growth only where a revenue is known", () => {
    const { inputs, revenue } = basisOf();
    const paid = costStudy(inputs, revenue, scenario());
    expect(paid.payments[0]).toMatchObject({ year: 2026 });
    expect(paid.closing).toBeGreaterThan(0);
    expect(costStudy(inputs, undefined, scenario())).toMatchObject({ payments: [], closing: undefined });
  });
  it("costs nothing of an unknown deal or a typed zero", () => {
    const { inputs } = basisOf();
    for (const of of [scenario({ scope: "deals", deals: ["nope"] }), scenario({ scope: "typed", typedGw: 0 })])
      expect(costStudy(inputs, undefined, of)).toMatchObject({ projects: [], capex: { low: 0, high: 0 } });
  });
});
