import type { CellValue, Table } from "./table";

/** What makes a spreadsheet take a cell for a formula; the mark too, so that taking it off again is exact. */
const WOULD_RUN = /^[=+\-@\t\r']/;
const MARK = "'";

/** A text that no spreadsheet runs: marked with an apostrophe when it begins like a formula, or with an apostrophe. */
export const neutralise = (text: string): string => (WOULD_RUN.test(text) ? `${MARK}${text}` : text);

/** The text as it was before `neutralise`. */
export const asItWas = (text: string): string =>
  text.startsWith(MARK) && WOULD_RUN.test(text.slice(1)) ? text.slice(1) : text;

/** A table as CSV: a line of column names, then its rows. */
export const csvOf = ({ columns, rows }: Pick<Table, "columns" | "rows">): string =>
  writeCsv([columns.map(({ name }) => name), ...rows]);

/**
 * Lines of cells as CSV by RFC 4180: CRLF, quotes where needed, no byte order mark. An absent value is an empty cell.
 */
export const writeCsv = (lines: CellValue[][]): string =>
  lines.map((cells) => `${cells.map(written).join(",")}\r\n`).join("");

function written(cell: CellValue): string {
  const text = typeof cell === "string" ? neutralise(cell) : String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
