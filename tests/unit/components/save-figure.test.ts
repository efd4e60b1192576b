import { describe, expect, it } from "vitest";
import { cellOf } from "@/components/figures/save-figure";
import { writeCsv } from "@/lib/tables/csv";

const written = (text: string) => writeCsv([[cellOf(text)]]);

describe("a cell of a page's table, saved as CSV", () => {
  it.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ["two\nlines", '"two\nlines"'],
    ["-3.5", "-3.5"],
    ["300000000000", "300000000000"],
    ["2026-03", "2026-03"],
    ["007", "007"],
    ["", ""],
  ])("%j is written %j", (text, csv) => {
    expect(written(text)).toBe(`${csv}\r\n`);
  });
  it.each(["=SUM(A1)", "+1+2", "@x", "-cmd", "'=1"])("%s is not run by a spreadsheet", (text) => {
    expect(written(text)).toBe(`'${text}\r\n`);
  });
});
