import { parse } from "csv-parse/sync";
import { networkOf, type Edge, type Network } from "@/lib/model/circularity/network";

/** A longer list is refused: its measures would take hours. */
export const MOST_ROWS = 100_000;
const COLUMNS = ["from", "to", "amount"];

/** What is wrong with a list of edges, and in which row of the file: a row is a line, and the header is row 1. */
export class EdgeListFault extends Error {
  constructor(
    fault: string,
    readonly row?: number,
  ) {
    super(row === undefined ? fault : `row ${row}: ${fault}`);
    this.name = "EdgeListFault";
  }
}

type Row = { from: string; to: string; amount: number };

/**
 * Reads a network from CSV with the columns from, to and amount, in any order. Repeated pairs add up. A row with an
 * empty `from` or `to` is a boundary flow, which enters a party from outside or leaves it. Throws an EdgeListFault for
 * the first row that cannot be read.
 */
export function readEdgeList(text: string): Network {
  const [header, ...records] = parseRows(text);
  const columns = columnsOf(header?.record.map((name) => name.trim().toLowerCase()) ?? []);
  if (records.length > MOST_ROWS)
    throw new EdgeListFault(
      `no more than ${MOST_ROWS.toLocaleString("en")} rows can be read`,
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

/** Records with the line of the file that each ends on. The types of the parser do not declare `info`. */
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
    throw new EdgeListFault(`cannot be read as CSV: ${cause instanceof Error ? cause.message : String(cause)}`, line);
  }
}

function columnsOf(header: string[]): { from: number; to: number; amount: number; count: number } {
  const unknown = header.filter((name) => !COLUMNS.includes(name)).map((name) => `"${name}"`);
  const columns = `the columns are ${COLUMNS.join(", ")}`;
  if (unknown.length)
    throw new EdgeListFault(`unknown column${unknown.length > 1 ? "s" : ""} ${unknown.join(", ")}; ${columns}`, 1);
  const missing = COLUMNS.filter((name) => !header.includes(name));
  const [s, are] = missing.length > 1 ? ["s", "are"] : ["", "is"];
  if (missing.length) throw new EdgeListFault(`the column${s} ${missing.join(", ")} ${are} missing; ${columns}`, 1);
  if (new Set(header).size < header.length) throw new EdgeListFault("a column appears twice", 1);
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
