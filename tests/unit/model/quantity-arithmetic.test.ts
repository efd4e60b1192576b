import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsFault, isKnown, lowerBound, statedNumber, upperBound, type KnownQuantity } from "@/lib/model/quantity";
import { addQuantities, lowerByPart } from "@/lib/model/quantity-arithmetic";
import { atLeast, exact, gw, upTo } from "./builders";

const bound = fc.double({ min: 0, max: 1e6, noNaN: true });
const quantities = fc.oneof(
  bound.map(exact),
  bound.map(atLeast),
  bound.map(upTo),
  bound.map((value) => gw(value, value, "about")),
  fc
    .tuple(bound, bound)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => gw(Math.min(a, b), Math.max(a, b), "range")),
) as fc.Arbitrary<KnownQuantity>;
const ends = (quantity: KnownQuantity) => [lowerBound(quantity), upperBound(quantity)];
const close = (a: number, b: number) =>
  Number.isFinite(a) || Number.isFinite(b)
    ? expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, a, b))
    : undefined;

describe("adding quantities", () => {
  it("keeps at least open: at least 10 + 6 = at least 16", () => {
    expect(addQuantities("GW", [atLeast(10), exact(6)])).toEqual(atLeast(16));
  });
  it("adds ceilings to ceilings: up to 11.9 + up to 4 + up to 6.5 = up to 22.4", () => {
    expect(addQuantities("GW", [upTo(11.9), upTo(4), upTo(6.5)])).toEqual(upTo(22.4));
  });
  it("makes a range of a number and a ceiling: 300 + up to 22.4 = 300 to 322.4", () => {
    expect(addQuantities("GW", [exact(300), upTo(22.4)])).toEqual(gw(300, 322.4, "range"));
  });
  it("says about when a part is, and more than when the open part is", () => {
    expect(addQuantities("GW", [gw(7, 7, "about"), exact(1)])).toEqual(gw(8, 8, "about"));
    expect(addQuantities("GW", [{ qualifier: "more_than", unit: "GW", low: 8 }, exact(1)])).toEqual({
      qualifier: "more_than",
      unit: "GW",
      low: 9,
    });
  });
  it("gives a real zero for nothing, and the one quantity unchanged", () => {
    expect(addQuantities("GW", [])).toEqual(exact(0));
    expect(addQuantities("GW", [upTo(5)])).toEqual(upTo(5));
  });
  it("refuses to add dollars to gigawatts", () => {
    expect(() => addQuantities("GW", [exact(1), { qualifier: "exact", unit: "USD", low: 1, high: 1 }])).toThrow(
      /cannot add USD to GW/,
    );
  });
  it("takes no binary dust along: 0.1 + 0.2 = 0.3", () => {
    expect(addQuantities("GW", [exact(0.1), exact(0.2)])).toEqual(exact(0.3));
  });
  it("adds bounds to bounds, in any order, and stays well-formed", () => {
    fc.assert(
      fc.property(fc.array(quantities, { maxLength: 6 }), (parts) => {
        const sum = addQuantities("GW", parts);
        const reversed = addQuantities("GW", [...parts].reverse());
        close(
          lowerBound(sum),
          parts.reduce((total, part) => total + lowerBound(part), 0),
        );
        close(
          upperBound(sum),
          parts.reduce((total, part) => total + upperBound(part), 0),
        );
        close(lowerBound(sum), lowerBound(reversed));
        close(upperBound(sum), upperBound(reversed));
        expect(boundsFault(sum)).toBeUndefined();
      }),
    );
  });
  it("stays open when one part is open", () => {
    fc.assert(
      fc.property(quantities, bound, (part, low) => {
        expect(upperBound(addQuantities("GW", [part, atLeast(low)]))).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });
  it("is unmoved by a real zero", () => {
    fc.assert(
      fc.property(quantities, (part) => {
        const [before, after] = [ends(part), ends(addQuantities("GW", [part, exact(0)]))];
        close(before[0] ?? 0, after[0] ?? 0);
        close(before[1] ?? 0, after[1] ?? 0);
      }),
    );
  });
});

describe("a dropped part", () => {
  it("lowers the low end only: about 7 less about 0.6 is 6.4 to 7", () => {
    expect(lowerByPart(gw(7, 7, "about"), gw(0.6, 0.6, "about"))).toEqual(gw(6.4, 7, "range"));
  });
  it("never goes below zero", () => {
    fc.assert(
      fc.property(quantities, quantities, (whole, part) => {
        expect(lowerBound(lowerByPart(whole, part))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("three kinds of nothing", () => {
  it("only a real zero is a known quantity", () => {
    expect(
      [{ qualifier: "undisclosed", unit: "GW" } as const, { qualifier: "unknown", unit: "GW" } as const, exact(0)].map(
        isKnown,
      ),
    ).toEqual([false, false, true]);
    expect(statedNumber(exact(0))).toBe(0);
  });
});
