import { parse } from "csv-parse/sync";
import { networkOf, type Edge, type Network } from "../model/circularity/network";

/** More rows than this are refused: the measures would take hours. */
export const MOST_ROWS = 100_000;
const COLUMNS = ["from", "to", "amount"];

/** What is wrong with a list of edges, and in which row of the file (its line: the header is row 1). */
export class EdgeListFault extends Error {
  constructor(
    problem: string,
    readonly row?: number,
  ) {
    super(row === undefined ? problem : `row ${row}: ${problem}`);
    this.name = "EdgeListFault";
  }
}

type Row = { from: string; to: string; amount: number };

/**
 * Reads a network from CSV with the columns from, to and amount, in any order. Repeated pairs add up. A row with an
 * empty `from` or `to` is a boundary flow:
 * what enters a party from outside, or leaves it. Throws EdgeListFault at the first thing that cannot be read.
 */
export function readEdgeList(text: string): Network {
  const [header, ...records] = parseRows(text);
  const columns = columnsOf(header?.record.map((name) => name.trim().toLowerCase()) ?? []);
  if (records.length > MOST_ROWS)
    throw new EdgeListFault(
      `more than ${MOST_ROWS.toLocaleString("en")} rows are not taken`,
      records.at(-1)?.info.lines,
    );
  const edges: Edge[] = [];
  const boundary = new Map<string, { in: number; out: number }>();
  for (const { record, info } of records) {
    const { from, to, amount } = rowOf(record, columns, info.lines);
    if (from && to) edges.push({ from, to, amount });
    else {
      const party = from || to;
      const flows = boundary.get(party) ?? { in: 0, out: 0 };
      boundary.set(party, from ? { ...flows, out: flows.out + amount } : { ...flows, in: flows.in + amount });
    }
  }
  return networkOf(edges, boundary);
}

type Parsed = { record: string[]; info: { lines: number } };

/** Records with the line of the file that each ends on. The parser's types do not know of `info`. */
function parseRows(text: string): Parsed[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      to: MOST_ROWS + 2,
    }) as unknown as Parsed[];
  } catch (cause) {
    const line =
      cause instanceof Error && "lines" in cause && typeof cause.lines === "number" ? cause.lines : undefined;
    throw new EdgeListFault(`not readable as CSV: ${cause instanceof Error ? cause.message : String(cause)}`, line);
  }
}

function columnsOf(header: string[]): { from: number; to: number; amount: number; count: number } {
  const unknown = header.filter((name) => !COLUMNS.includes(name));
  if (unknown.length)
    throw new EdgeListFault(
      `unknown column${unknown.length > 1 ? "s" : ""} ${unknown.map((name) => `"${name}"`).join(", ")}; the columns are ${COLUMNS.join(", ")}`,
      1,
    );
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length)
    throw new EdgeListFault(
      `the column${missing.length > 1 ? "s" : ""} ${missing.join(", ")} ${missing.length > 1 ? "are" : "is"} missing; the columns are ${COLUMNS.join(", ")}`,
      1,
    );
  if (new Set(header).size < header.length) throw new EdgeListFault("a column stands twice", 1);
  return {
    from: header.indexOf("from"),
    to: header.indexOf("to"),
    amount: header.indexOf("amount"),
    count: header.length,
  };
}

function rowOf(record: string[], columns: ReturnType<typeof columnsOf>, row: number): Row {
  if (record.length !== columns.count)
    throw new EdgeListFault(`${record.length} values where there are ${columns.count} columns`, row);
  const text = (record[columns.amount] ?? "").trim();
  if (text === "") throw new EdgeListFault("the amount is missing", row);
  const amount = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(amount)) throw new EdgeListFault(`the amount "${text.slice(0, 40)}" is not a number`, row);
  if (amount < 0) throw new EdgeListFault(`the amount ${text} is negative`, row);
  const [from, to] = [(record[columns.from] ?? "").trim(), (record[columns.to] ?? "").trim()];
  if (!from && !to) throw new EdgeListFault("from and to are both empty", row);
  return { from, to, amount };
}
