import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLargest } from "@/lib/model/largest";

describe("splitLargest(rows, most, sizeOf)", () => {
  const sizeOf = ({ size }: { size: number }) => size;

  it("shows the largest, largest first, and keeps the others in their order", () => {
    const rows = [3, 9, 1, 7, 5].map((size) => ({ size }));
    const { largest, rest } = splitLargest(rows, 2, sizeOf);
    expect([largest.map(sizeOf), rest.map(sizeOf)]).toEqual([
      [9, 7],
      [3, 1, 5],
    ]);
  });
  it("never sums up one row alone: it is shown", () => {
    const rows = [3, 9, 1].map((size) => ({ size }));
    expect(splitLargest(rows, 2, sizeOf)).toEqual({ largest: [{ size: 9 }, { size: 3 }, { size: 1 }], rest: [] });
  });
  it("shows of any rows those that a stable sort would put first", () => {
    const rowsOf = fc.array(fc.nat(20)).map((sizes) => sizes.map((size, at) => ({ size, at })));
    fc.assert(
      fc.property(rowsOf, fc.integer({ min: 1, max: 12 }), (rows, most) => {
        const { largest, rest } = splitLargest(rows, most, sizeOf);
        const sorted = [...rows].sort((a, b) => b.size - a.size);
        expect(largest).toEqual(sorted.slice(0, rows.length <= most + 1 ? rows.length : most));
        expect(rest).toEqual(rows.filter((row) => !largest.includes(row)));
      }),
    );
  });
});
