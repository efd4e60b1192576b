import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asItWas, neutralise, csvOf } from "@/lib/tables/csv";

const table = (cell: string | number | boolean | undefined) => ({
  columns: [
    { name: "a", type: "string" as const, description: "" },
    { name: "b", type: "string" as const, description: "" },
  ],
  rows: [["x", cell]],
});

describe("a table as CSV", () => {
  it.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ["two\nlines", '"two\nlines"'],
    [-3.5, "-3.5"],
    [true, "true"],
    [undefined, ""],
    [300e9, "300000000000"],
  ])("writes %j as %j", (cell, written) => {
    expect(csvOf(table(cell))).toBe(`a,b\r\nx,${written}\r\n`);
  });
  it.each(["=SUM(A1)", "+1+2", "@x", "-cmd", "\t=1", "'=1"])("writes %j so that no spreadsheet runs it", (cell) => {
    expect(csvOf(table(cell))).toContain(`,'${cell}`);
  });
  it("is read back exactly, whatever the words", () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom("=", "+", "-", "@", "'", "\t", "\r").chain((first) => fc.string().map((rest) => first + rest)),
    );
    fc.assert(
      fc.property(words, (cell) => {
        const [, row] = parse(csvOf(table(cell))) as string[][];
        expect(asItWas(row?.[1] ?? "")).toBe(cell);
        expect(asItWas(neutralise(cell))).toBe(cell);
      }),
    );
  });
});
