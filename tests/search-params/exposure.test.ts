import { describe, expect, it } from "vitest";
import { readExposure } from "@/lib/search-params/exposure";
import { nearest } from "@/lib/search-params/nearest";

const known = { paysAlone: { oracle: 1, coreweave: 0 }, flowIds: ["oracle-300b-2025-09#1"], costPart: 0.4 };
const read = (raw: Record<string, string | string[]>) => readExposure(raw, known);

describe("the address of the stress", () => {
  it("supposes nothing by default: OpenAI pays all, defaults of the ledger, guarantees not called, shares at full value", () => {
    const { choices, means, faults } = read({});
    expect(choices).toEqual({
      ...{ keptPart: 1, paysAlone: {}, firmOnly: false, guaranteesCalled: false, shareValue: 1, cut: [] },
    });
    expect([means, faults]).toEqual(["own", []]);
  });
  it("holds what the reader chose, in parts of one", () => {
    const { choices, faults } = read({
      ...{ pays: "37,5", alone_oracle: "20", promises: "firm", guarantees: "called", shares: "40" },
      cut: ["oracle-300b-2025-09#1"],
    });
    expect(choices).toEqual({
      ...{ keptPart: 0.375, paysAlone: { oracle: 0.2 }, firmOnly: true, guaranteesCalled: true, shareValue: 0.4 },
      cut: ["oracle-300b-2025-09#1"],
    });
    expect(faults).toEqual([]);
  });
  it("takes OpenAI's means from the cost scenario, and says so where that has no answer", () => {
    expect(read({ means: "cost", pays: "90" }).choices.keptPart).toBe(0.4);
    const { choices, faults } = readExposure({ means: "cost", pays: "90" }, { ...known, costPart: undefined });
    expect(choices.keptPart).toBe(0.9);
    expect(faults).toMatchObject([{ param: "means", reason: "no_scenario" }]);
  });
  it.each([
    [{ pays: "140" }, { param: "pays", reason: "too_high", used: "100" }],
    [{ pays: "-1" }, { param: "pays", reason: "too_low", used: "0" }],
    [{ shares: "NaN" }, { param: "shares", reason: "not_a_number", used: "100" }],
    [{ alone_coreweave: "x" }, { param: "alone_coreweave", reason: "not_a_number", used: "0" }],
    [{ alone_oracel: "5" }, { param: "alone_oracel", value: "oracel", reason: "unknown", used: "oracle" }],
    [{ cut: "oracle-300b#1" }, { param: "cut", reason: "unknown", used: "oracle-300b-2025-09#1" }],
    [{ guarantees: "perhaps" }, { param: "guarantees", reason: "unknown", used: "not_called" }],
  ])("names what cannot be used and the nearest value: %j", (raw, fault) => {
    const { choices, faults } = read(raw);
    expect(faults).toMatchObject([fault]);
    expect(Object.values(choices).every((value) => typeof value !== "number" || Number.isFinite(value))).toBe(true);
  });
});

it("the nearest word is the one that differs in the fewest letters", () => {
  expect(nearest("coreweve", ["oracle", "coreweave"])).toBe("coreweave");
  expect(nearest("x", [])).toBeUndefined();
});
