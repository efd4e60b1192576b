import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuantity } from "@/lib/format/quantity";
import { marksOf, mentionsIn } from "@/lib/model/search/mentions";
import type { KnownQuantity, Unit } from "@/lib/model/quantity";
import { wordingFor } from "../../../wording";

const exact = (unit: Unit, value: number): KnownQuantity => ({ qualifier: "exact", unit, low: value, high: value });
const meansIn = (text: string) => mentionsIn(text).flatMap(({ marks }) => marks);

describe("mentionsIn(text)", () => {
  it.each([
    ["6GW", "GW", 6],
    ["6 GW", "GW", 6],
    ["6 gigawatts", "GW", 6],
    ["6 000 MW", "GW", 6],
    ["6,000 MW", "GW", 6],
    ["1.75 GW", "GW", 1.75],
    ["1,75 GW", "GW", 1.75],
    ["$300bn", "USD", 300e9],
    ["$300B", "USD", 300e9],
    ["US$300 billion", "USD", 300e9],
    ["300 billion", "USD", 300e9],
    ["300 Billion dollars", "USD", 300e9],
    ["300 milliards", "USD", 300e9],
    ["300 milliards de dollars", "USD", 300e9],
    ["300 Md$", "USD", 300e9],
    ["1 300 milliards de dollars", "USD", 1.3e12],
    ["$1.3T", "USD", 1.3e12],
    ["1.3 trillion", "USD", 1.3e12],
    ["$600", "USD_per_share", 600],
    ["10%", "fraction", 0.1],
    ["10 %", "fraction", 0.1],
    ["160M shares", "shares", 160e6],
    ["160 millions d’actions", "shares", 160e6],
    ["160 million", "shares", 160e6],
  ] as const)("reads %s as the amount that a claim of it states", (text, unit, value) => {
    expect(meansIn(text)).toContain(marksOf(exact(unit, value))[0]);
    expect(mentionsIn(text)).toHaveLength(1);
  });
  it("reads both ends of a range", () => {
    expect(meansIn("$50–60B")).toEqual([...marksOf(exact("USD", 50e9)), ...marksOf(exact("USD", 60e9))]);
  });
  it.each(["2025", "MI450", "on 8 October 2025", "GPT-5", "the 10th", "no. 20"])("takes %s for no amount", (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
  it("never takes one amount for another", () => {
    expect(meansIn("60 GW")).not.toEqual(meansIn("6 GW"));
    expect(meansIn("$300M")).not.toEqual(meansIn("$300B"));
  });
  it("reads back whatever the pages write of gigawatts and dollars, in both languages", () => {
    const amounts = fc.oneof(
      fc.integer({ min: 1, max: 9999 }).map((hundredths) => exact("GW", hundredths / 100)),
      fc.integer({ min: 1, max: 9999 }).map((tens) => exact("USD", tens * 1e7)),
      fc.integer({ min: 1, max: 999 }).map((tens) => exact("USD", tens * 1e10)),
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom("en" as const, "fr" as const), (quantity, locale) => {
        expect(meansIn(formatQuantity(quantity, wordingFor(locale)))).toContain(marksOf(quantity)[0]);
      }),
    );
  });
});

describe("marksOf(quantity)", () => {
  it("has a mark for each bound, and none for what states no number", () => {
    expect(marksOf({ qualifier: "range", unit: "GW", low: 16, high: 26 })).toHaveLength(2);
    expect(marksOf({ qualifier: "up_to", unit: "USD", high: 100e9 })).toHaveLength(1);
    expect(marksOf({ qualifier: "undisclosed", unit: "USD" })).toEqual([]);
  });
});
