import { beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/model/ledger";
import type { KnownQuantity } from "@/lib/model/quantity";
import { relationsOn } from "@/lib/model/relations";
import { layerTotal } from "@/lib/model/totals";
import type { Layer } from "@/lib/model/vocabulary";
import { on, seededLedger } from "../../ledger";

let ledger: Ledger;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
});

/** Days that are over: what the ledger says of them moves only with a correction. */
const [ARTICLE, FEBRUARY, JULY, OCTOBER] = ["2025-10-08", "2026-02-28", "2026-07-01", "2026-10-10"] as const;
const totalOn = (day: string, layer: Layer, measure: "power" | "value" = "value", partners: string[] = []) =>
  layerTotal(on(ledger, day), relationsOn(ledger.relations, day), layer, measure, partners);
/** A quantity as [low, high], dollars in billions; an open or unstated end is left out. */
const ends = (quantity?: KnownQuantity) =>
  quantity &&
  [quantity.low, quantity.high].flatMap((end) =>
    end === undefined ? [] : [quantity.unit === "USD" ? end / 1e9 : end],
  );

describe("equity tells what binds from what binds on a condition", () => {
  it.each([
    [ARTICLE, [51, 151], [51, 51], undefined],
    [FEBRUARY, [164, 164], [129, 129], [35, 35]],
    [JULY, [176, 176], [141, 141], [35, 35]],
    [OCTOBER, [176, 176], [176, 176], undefined],
  ])("on %s", (day, net, firm, conditional) => {
    const total = totalOn(day, "equity");
    expect([ends(total?.net), ends(total?.firm), ends(total?.conditional)]).toEqual([net, firm, conditional]);
  });
  it("Amazon's $35B binds once it was paid", () => {
    const amazon = (day: string) => totalOn(day, "equity", "value", ["amazon"]);
    expect(ends(amazon(FEBRUARY)?.firm)).toEqual([15, 15]);
    expect(ends(amazon(OCTOBER)?.firm)).toEqual([50, 50]);
  });
  it("a round that closed shows what closed: SoftBank's of 2025 is $41B, not up to $40B", () => {
    const round = totalOn(JULY, "equity")?.counted.find(
      ({ standing }) => standing.deal.id === "softbank-equity-2025-03",
    );
    expect(ends(round?.quantity)).toEqual([41, 41]);
  });
  it("on the article's day Microsoft's $11.6B is not known: its $1B and $10B are", () => {
    const microsoft = totalOn(ARTICLE, "equity", "value", ["microsoft"]);
    expect(ends(microsoft?.net)).toEqual([11, 11]);
    const shown = on(ledger, ARTICLE).flatMap(({ properties, flows }) =>
      [...properties, ...flows.flatMap((flow) => flow.properties)].map((read) => read.shown),
    );
    expect(
      shown.filter(
        (claim) => "quantity" in claim && claim.quantity.qualifier === "exact" && claim.quantity.low === 11.6e9,
      ),
    ).toEqual([]);
  });
});

describe("a partner's totals are its own flows, on the latest day", () => {
  it.each([
    ["nvidia", { equity: [30, 30], chips: [40, 40], contingent: [105] }],
    ["amazon", { equity: [50, 50], cloud: [138, 138] }],
    ["softbank", { equity: [60, 60] }],
    ["microsoft", { equity: [13, 13], cloud: [250, 250] }],
    ["oracle", { cloud: [300], chips: [40, 40] }],
    ["coreweave", { cloud: [22.4], debt: [2.6, 2.6] }],
    ["mgx", {}],
  ] as const)("of %s", (partner, expected) => {
    const layers = ["equity", "cloud", "chips", "contingent"] as const;
    const found = layers.flatMap((layer) => {
      const total = totalOn(OCTOBER, layer, "value", [partner]);
      return total?.counted.length ? [[layer, ends(total.net)] as const] : [];
    });
    const { debt, ...money } = { debt: undefined, ...expected };
    expect(Object.fromEntries(found)).toEqual(money);
    if (debt) expect(ends(totalOn(OCTOBER, "debt", "value", [partner])?.net)).toEqual(debt);
  });
  it("of several partners are what any of them pays or receives, each dollar once", () => {
    expect(ends(totalOn(OCTOBER, "equity", "value", ["amazon", "nvidia"])?.net)).toEqual([80, 80]);
  });
});

describe("debt is summed over loans, wherever their deal sits", () => {
  it("counts the bridge, Abilene and Cerebras beside Vantage and CoreWeave, and talks apart", () => {
    const debt = totalOn(JULY, "debt");
    expect(ends(debt?.firm)).toEqual([91.2, 91.2]);
    expect(ends(debt?.talks)).toEqual([18, 18]);
    expect(debt?.counted.map(({ standing }) => standing.deal.id).sort()).toEqual([
      "abilene-2025",
      "cerebras-2026-01",
      "coreweave-ddtl3-2025-07",
      "softbank-equity-2026-02",
      "vantage-debt-2025-10",
    ]);
  });
});

describe("sites and cloud in three numbers", () => {
  it("before Ohio was signed its 10 GW and $500B stand beside the net, as talks", () => {
    const [power, money] = [totalOn(JULY, "site", "power"), totalOn(JULY, "site")];
    expect([ends(power?.talks), ends(money?.talks)]).toEqual([[10, 10], [500]]);
    expect(power?.counted.map(({ standing }) => standing.deal.id)).not.toContain("ohio-10gw-2026-06");
  });
  it("once it was signed its 8 GW of computing load bind, and are not added to other gigawatts", () => {
    const power = totalOn(OCTOBER, "site", "power");
    expect([power?.net, power?.gross, power?.firm]).toEqual([undefined, undefined, undefined]);
    const it = power?.bases.find(({ basis }) => basis === "it");
    expect(ends(it?.net)).toEqual([8, 8]);
    // Beside Ohio's 8 GW, the leases of Shackelford and Port Washington bind: they are inside the programme's net.
    expect(ends(it?.firm)).toEqual([10.302, 10.302]);
  });
  it("Oracle's contract binds from OpenAI's own words of 23 September 2025, with its gigawatts", () => {
    const cloud = totalOn(ARTICLE, "cloud");
    expect(cloud?.firm).toEqual({ qualifier: "more_than", unit: "USD", low: 322.4e9 });
    expect(ends(totalOn(ARTICLE, "cloud", "power")?.firm)).toEqual([4.5]);
  });
});

describe("what is contingent", () => {
  it("has a total of its own, and is in no other: Nvidia's guarantee and OpenAI's undrawn line", () => {
    expect(ends(totalOn(OCTOBER, "contingent")?.conditional)).toEqual([109.7, 109.7]);
    const elsewhere = (["site", "cloud", "chips", "equity", "debt"] as const).flatMap(
      (layer) => totalOn(OCTOBER, layer)?.counted.map(({ standing }) => standing.deal.id) ?? [],
    );
    expect(elsewhere).not.toContain("nvidia-ports-guarantee-2026-08");
    expect(elsewhere).not.toContain("openai-revolver-2026-03");
  });
});
