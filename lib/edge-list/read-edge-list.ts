import { CsvError, parse } from "csv-parse/sync";
import { networkOf, type Edge, type Network } from "@/lib/model/circularity/network";
import { whole } from "@/lib/speech/progress";
import { csvReason } from "@/lib/tables/csv-reason";

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
  const edges: Edge[] = [];
  const boundary = new Map<string, { in: number; out: number }>();
  let columns: Columns | undefined;
  let rows = 0;
  eachRow(text, (record, line) => {
    if (!columns) {
      columns = columnsOf(record.map((name) => name.trim().toLowerCase()));
      return;
    }
    rows += 1;
    if (rows > MOST_ROWS) throw new EdgeListFault(`no more than ${whole(MOST_ROWS)} rows can be read`, line);
    const { from, to, amount } = rowOf(record, columns, line);
    if (from && to) edges.push({ from, to, amount });
    else {
      const party = from || to;
      const flows = boundary.get(party) ?? { in: 0, out: 0 };
      boundary.set(party, from ? { ...flows, out: flows.out + amount } : { ...flows, in: flows.in + amount });
    }
  });
  if (!columns) columnsOf([]);
  return networkOf(edges, boundary);
}

/** Hands on every row with the line of the file that it ends on; rows of nothing, as spreadsheets leave, are none. */
function eachRow(text: string, take: (record: string[], line: number) => void): void {
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (record: string[], { lines }) => {
        if (record.some((cell) => cell.trim() !== "")) take(record, lines);
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new EdgeListFault(csvReason(cause), Number(cause.lines ?? 1));
  }
}

type Columns = { from: number; to: number; amount: number; count: number };

function columnsOf(header: string[]): Columns {
  const columns = COLUMNS.join(", ");
  const unknown = header.filter((name) => !COLUMNS.includes(name)).map((name) => `"${name}"`);
  if (unknown.length === 1) throw new EdgeListFault(`unknown column ${unknown[0]}; the columns are ${columns}`, 1);
  if (unknown.length) throw new EdgeListFault(`unknown columns ${unknown.join(", ")}; the columns are ${columns}`, 1);
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length === 1)
    throw new EdgeListFault(`the column ${missing[0]} is missing; the columns are ${columns}`, 1);
  if (missing.length)
    throw new EdgeListFault(`the columns ${missing.join(", ")} are missing; the columns are ${columns}`, 1);
  if (new Set(header).size < header.length) throw new EdgeListFault("a column appears twice", 1);
  return {
    from: header.indexOf("from"),
    to: header.indexOf("to"),
    amount: header.indexOf("amount"),
    count: header.length,
  };
}

function rowOf(record: string[], columns: Columns, row: number): Row {
  if (record.length !== columns.count)
    throw new EdgeListFault(`${record.length} values where there are ${columns.count} columns`, row);
  const text = (record[columns.amount] ?? "").trim();
  if (text === "") throw new EdgeListFault("the amount is missing", row);
  const amount = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(amount)) {
    const shown = text.slice(0, 40);
    const hint = "digits with a point for decimals, and nothing else, as in 1000 or 0.1";
    if (/\d/.test(text)) throw new EdgeListFault(`the amount "${shown}" is not a number: ${hint}`, row);
    throw new EdgeListFault(`the amount "${shown}" is not a number`, row);
  }
  if (amount < 0) throw new EdgeListFault(`the amount ${text} is negative`, row);
  const [from, to] = [nameIn(record[columns.from]), nameIn(record[columns.to])];
  if (!from && !to) throw new EdgeListFault("from and to are both empty", row);
  return { from, to, amount };
}

/** A name in one form: an accent is a letter's own (NFC), spaces are plain, and what has no width is not there. */
const nameIn = (cell = "") =>
  cell
    .normalize("NFC")
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, "")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .trim();
