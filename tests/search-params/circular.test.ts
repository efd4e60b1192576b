import { describe, expect, it } from "vitest";
import { readCircular } from "@/lib/search-params/circular";

const known = {
  days: { latest: "2026-07-01", article: "2025-10-08", readUpTo: "2026-07-01" },
  partners: new Set(["nvidia", "amd"]),
  issuers: ["amd"],
};
const read = (raw: Record<string, string | string[]>) => readCircular(raw, known);

describe("the address of circular financing", () => {
  it("says nothing by default: all kinds but guarantees, all but dead, any amount, nothing modelled, compared with the article's day", () => {
    const { filter, modelled, since, margin, faults } = read({});
    expect(filter.kinds).not.toContain("guarantee");
    expect(filter).toMatchObject({ firmness: ["firm", "conditional", "soft"], minimumUsd: 0, partners: [] });
    expect([modelled, since, margin, faults]).toEqual([false, "2025-10-08", undefined, []]);
  });
  it("keeps conditional flows apart from firm ones, and counts groups as one on request", () => {
    const { filter, grouped, reader } = read({ firmness: ["conditional", "firm"], groups: "one" });
    expect([filter.firmness, grouped]).toEqual([["firm", "conditional"], true]);
    expect([reader.firmness, reader.faults]).toEqual([["firm"], []]);
    expect(read({}).grouped).toBe(false);
  });
  it("holds what the reader chose, in the model's units", () => {
    const { filter, modelled, assumptions, margin, since, circle } = read({
      kind: ["guarantee", "loan"],
      firmness: "dead",
      min: "2,5",
      partner: "amd",
      modelled: "yes",
      unitCost: "50",
      share_nvidia: "60",
      price_amd: "200",
      margin: "70",
      since: "2026-01-01",
      circle: "amd.openai",
    });
    expect(filter).toEqual({ kinds: ["guarantee", "loan"], firmness: ["dead"], minimumUsd: 2.5e9, partners: ["amd"] });
    expect([modelled, since, circle]).toEqual([true, "2026-01-01", "amd.openai"]);
    expect(margin).toBeCloseTo(0.7, 12);
    expect(assumptions.unitCostUsdPerGw).toBe(50e9);
    expect(assumptions.supplierShares.nvidia).toBe(0.6);
    expect(assumptions.sharePricesUsd).toEqual({ amd: 200 });
  });
  it("replaces what cannot be used by the nearest that can, and says so", () => {
    const { faults, reader, filter } = read({
      kind: "gift",
      min: "-4",
      unitCost: "much",
      price_amd: "1e9",
      margin: "170",
      partner: "intel",
      since: "2027-01-01",
    });
    expect(faults.map(({ param, reason, used }) => [param, reason, used])).toEqual([
      ["kind", "unknown", ""],
      ["min", "too_low", "0"],
      ["unitCost", "not_a_number", "55"],
      ["price_amd", "too_high", "100000"],
      ["margin", "too_high", "100"],
    ]);
    expect(reader.faults.map(({ param, reason }) => [param, reason])).toEqual([
      ["partner", "unknown"],
      ["since", "after_latest"],
    ]);
    expect(filter.minimumUsd).toBe(0);
  });
});
