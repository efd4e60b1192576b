import { describe, expect, it } from "vitest";
import { escapeCell } from "@/components/charts/to-csv";

describe("a cell of a CSV file", () => {
  it.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ["two\nlines", '"two\nlines"'],
    ["-3.5", "-3.5"],
    ["", ""],
  ])("%j is written %j", (text, written) => {
    expect(escapeCell(text)).toBe(written);
  });
  it.each(["=SUM(A1)", "+1+2", "@x", "-cmd"])("%s is no formula in a spreadsheet", (text) => {
    expect(escapeCell(text).startsWith("'")).toBe(true);
  });
});
