import { describe, expect, it } from "vitest";
import { entriesOf } from "@/lib/model/entries";
import { layerOf } from "@/lib/model/entry";
import { addParts, type EntryPart } from "@/lib/model/entry-parts";
import type { KnownQuantity } from "@/lib/model/quantity";
import { standingOf } from "@/lib/model/standing";
import { layerTotal } from "@/lib/model/totals";
import type { Flow } from "@/lib/model/ledger";
import type { FlowKind, PowerBasis, QuantityProperty } from "@/lib/model/vocabulary";
import { exact, onDay, quantityClaim, standingWith, statusClaim, upTo } from "./builders";

const usd = (billions: number, qualifier: KnownQuantity["qualifier"] = "exact"): KnownQuantity => {
  const bound = billions * 1e9;
  if (qualifier === "up_to") return { qualifier, unit: "USD", high: bound };
  return { qualifier, unit: "USD", low: bound, high: bound };
};
const DAY = { edtf: "2026-02-27", earliest: "2026-02-27", latest: "2026-02-27" };
const CONDITIONS = { en: "If it lists.", fr: "Si elle entre en Bourse." };

type Given = Partial<Omit<Flow, "id">> & Partial<Record<"value" | "paid_value", KnownQuantity>>;

/** A definitive deal of some flows, as it stands on the day. */
function dealWith(flows: Given[], layer: "equity" | "site" | "chips" | "contingent" = "equity") {
  const { deal } = standingWith("deal", undefined, { layer, announced: "2026-02-27" });
  const claims = flows.flatMap(({ value, paid_value }, at) =>
    Object.entries({ value, paid_value }).flatMap(([property, quantity]) =>
      quantity
        ? [
            {
              ...quantityClaim(`${at} ${property}`, quantity, onDay("2026-02-27"), property as QuantityProperty),
              flowId: `deal#${at + 1}`,
            },
          ]
        : [],
    ),
  );
  const standing = standingOf(
    {
      deal,
      claims: [statusClaim("status", "definitive", "2026-02-27"), ...claims],
      flows: flows.map(({ value: _, paid_value: __, ...flow }, at) => ({
        id: `deal#${at + 1}`,
        dealId: "deal",
        from: "amazon",
        to: "openai",
        kind: "equity_investment" as FlowKind,
        instrument: "cash",
        binding: true,
        starts: DAY,
        ...flow,
      })),
    },
    "2026-03-01",
  );
  if (!standing) throw new Error("the deal is announced");
  return standing;
}
const partsOf = (flows: Given[]) =>
  entriesOf([dealWith(flows)], "equity", "value").flatMap(({ parts }) =>
    parts.map(({ firmness, quantity }) => `${firmness} ${(quantity.high ?? 0) / 1e9}`),
  );

describe("entriesOf(standings, layer, measure, partners)", () => {
  it("tells what binds from what binds on a condition: Amazon's 15 and 35", () => {
    const conditional = { binding: false, conditions: CONDITIONS, value: usd(35) };
    expect(partsOf([{ value: usd(15) }, conditional])).toEqual(["firm 15", "conditional 35"]);
  });
  it("counts a conditional flow as firm as far as it was paid", () => {
    const flow = { binding: false, conditions: CONDITIONS, value: usd(35) };
    expect(partsOf([{ ...flow, paid_value: usd(10) }])).toEqual(["firm 10", "conditional 25"]);
    expect(partsOf([{ ...flow, paid_value: usd(35) }])).toEqual(["firm 35"]);
  });
  it("counts what does not bind and depends on nothing as soft, though its deal is signed", () => {
    expect(partsOf([{ binding: false, value: usd(5) }])).toEqual(["soft 5"]);
  });
  it("puts a loan under debt and a lease under sites, whatever the layer of their deal", () => {
    const deal = dealWith(
      [
        { kind: "loan", value: usd(9.6) },
        { kind: "lease", value: usd(2) },
      ],
      "chips",
    );
    expect(entriesOf([deal], "debt", "value")[0]?.quantity).toEqual(usd(9.6));
    expect(entriesOf([deal], "site", "value")[0]?.quantity).toEqual(usd(2));
    expect(entriesOf([deal], "chips", "value")).toEqual([]);
  });
  it("with partners counts the flows that they pay or receive, and no others", () => {
    const deal = dealWith([{ value: usd(15) }, { from: "nvidia", value: usd(30) }]);
    const of = (partners: string[]) => entriesOf([deal], "equity", "value", partners)[0]?.quantity;
    expect([of(["nvidia"]), of(["amazon"]), of(["mgx"])]).toEqual([usd(30), usd(15), undefined]);
    expect(of(["amazon", "nvidia"])).toEqual(usd(45));
  });
  it("splits gigawatts at the part that binds: AMD's 1 of 6", () => {
    const amd = standingWith("amd", exact(6), { binding: 1 });
    expect(entriesOf([amd], "chips", "power")[0]?.parts).toEqual([
      { firmness: "firm", quantity: exact(1) },
      { firmness: "soft", quantity: exact(5) },
    ]);
  });
});

describe("layerOf(flow, deal)", () => {
  it("knows no layer for shares, revenue shares, money for others' shares, and an umbrella's flows", () => {
    const of = (kind: FlowKind, to = "openai", layer: "equity" | "framework" = "equity") =>
      layerOf({ kind, to }, { layer });
    expect([of("warrant"), of("stock_grant"), of("revenue_share"), of("equity_investment", "coreweave")]).toEqual(
      Array.from({ length: 4 }),
    );
    expect(of("equity_investment", "openai", "framework")).toBeUndefined();
    expect(of("equity_investment")).toBe("equity");
  });
  it("leaves every flow of a contingent deal contingent: a line not drawn is no loan", () => {
    expect(layerOf({ kind: "loan", to: "openai" }, { layer: "contingent" })).toBe("contingent");
  });
});

describe("addParts(unit, parts)", () => {
  const part = (firmness: EntryPart["firmness"], quantity: KnownQuantity): EntryPart => ({ firmness, quantity });
  it("takes a signed ceiling for what was signed: 300 exact and up to 22.4 are about 322.4, not 300 to 322.4", () => {
    expect(addParts("USD", [part("firm", usd(300)), part("firm", usd(22.4, "up_to"))])).toEqual(usd(322.4, "about"));
    expect(addParts("USD", [part("firm", usd(11.9, "up_to")), part("conditional", usd(4, "up_to"))])).toEqual(
      usd(15.9, "up_to"),
    );
  });
  it("takes a soft ceiling for a range from zero", () => {
    expect(addParts("GW", [part("firm", exact(1)), part("soft", upTo(3))])).toMatchObject({ low: 1, high: 4 });
  });
});

describe("a layer's total", () => {
  const site = (id: string, power: KnownQuantity, basis?: PowerBasis) => {
    const standing = standingWith(id, power, { layer: "site" });
    const [read] = standing.properties;
    return read ? { ...standing, properties: [{ ...read, shown: { ...read.shown, basis } }] } : standing;
  };
  it("never adds gigawatts of different known bases; those of an unstated one may join any", () => {
    const total = layerTotal(
      [site("a", exact(8), "it"), site("b", exact(3), "grid"), site("c", exact(1))],
      [],
      "site",
      "power",
    );
    expect([total?.gross, total?.net, total?.firm]).toEqual([undefined, undefined, undefined]);
    expect(total?.bases.map(({ basis, net }) => [basis, net.low])).toEqual([
      ["it", 8],
      ["grid", 3],
      [undefined, 1],
    ]);
    expect(layerTotal([site("a", exact(8), "it"), site("c", exact(1))], [], "site", "power")?.net).toEqual(exact(9));
  });
  it("puts talks beside the net", () => {
    const talks = standingWith("talks", exact(10), { layer: "site", status: "talks" });
    const total = layerTotal([talks, standingWith("site", exact(1), { layer: "site" })], [], "site", "power");
    expect([total?.net, total?.talks, total?.gross]).toEqual([exact(1), exact(10), exact(11)]);
  });
});
