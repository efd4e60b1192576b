import { CsvError, parse } from "csv-parse/sync";
import { basename } from "node:path";
import type { Ledger } from "@/lib/model/ledger";
import { asItWas } from "@/lib/tables/csv";
import { ledgerTables } from "@/lib/tables/ledger-tables";
import type { ColumnType } from "@/lib/tables/table";
import { SeedError } from "../fault";

/** A row and where it stands: its line in a CSV file, or its table and number in JSON. */
export type Row = { file: string; place: string; cells: Record<string, unknown> };
/** Rows of one of the ledger's tables, as a CSV file hands them in. */
export type Sheet = { table: string; rows: Row[] };

const EMPTY: Ledger = {
  organisations: [],
  sources: [],
  deals: [],
  claims: [],
  flows: [],
  relations: [],
  milestones: [],
  statements: [],
  unitCosts: [],
  series: [],
  disputes: [],
  days: { latest: "", article: "" },
};

/** The columns of each table by name: what an export writes is what an import reads. */
export const COLUMNS = new Map(
  ledgerTables(EMPTY).map(({ name, columns }) => [name, new Map(columns.map((column) => [column.name, column.type]))]),
);

/**
 * The tables of a whole ledger in one JSON file, as an export writes it. Throws a SeedError for a table or row that
 * is none.
 */
export function sheetsOfJson(file: string, tables: Record<string, unknown>): Sheet[] {
  return Object.entries(tables).map(([table, rows]) => {
    if (!COLUMNS.has(table) || !Array.isArray(rows))
      throw new SeedError([{ file, path: `tables.${table}`, reason: "is no table of the ledger" }]);
    return {
      table,
      rows: rows.map((cells: unknown, at) => ({ file, place: `${table}.${at}`, cells: cells as Row["cells"] })),
    };
  });
}

/** A row longer than this is no row, but a quote left open or a file of another kind. */
const LONGEST_ROW = 2 ** 20;

/** Larger tables are refused as soon as they are seen to be: a whole ledger of 100,000 claims fits. */
const MOST_ROWS = 120_000;

/**
 * The table that a CSV file holds rows of, by the end of its name: `claims.csv`, `2026-08-claims.csv`. `undefined`
 * when it is none.
 */
export function tableOf(file: string): string | undefined {
  return [...COLUMNS.keys()].find((table) => new RegExp(`(^|-)${table}\\.csv$`).test(basename(file)));
}

/** Reads a CSV file of one table. Throws a SeedError that names the line. */
export function readSheet(file: string, table: string, text: string): Sheet {
  const columns = COLUMNS.get(table) ?? new Map<string, ColumnType>();
  const rows: Row[] = [];
  let header: string[] | undefined;
  const take = (record: string[], line: number) => {
    if (rows.length === MOST_ROWS)
      throw new SeedError([{ file, path: "", reason: `has more than ${MOST_ROWS} rows. Split it` }]);
    if (header) rows.push({ file, place: `line ${line}`, cells: toCells(header, record, columns) });
    else header = checkHeader(record, { file, table, columns });
    return null;
  };
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      on_record: (record: string[], { lines }) => take(record, lines),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SeedError([
      { file, path: `line ${String(error.lines ?? 1)}`, reason: FAULTS[error.code] ?? error.message },
    ]);
  }
  return { table, rows };
}

const FAULTS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: "ends inside quotes: the file is cut off, or a quote is left open",
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH:
    "has another number of cells than the first line has names: the file is cut off, or a comma stands outside quotes",
  CSV_MAX_RECORD_SIZE: "is longer than any row can be: a quote is left open, or the file is no CSV",
};

function checkHeader(
  header: string[],
  { file, table, columns }: { file: string; table: string; columns: Map<string, ColumnType> },
): string[] {
  const unknown = header.find((name) => !columns.has(name));
  if (unknown === undefined) return header;
  const hint = unknown.includes(";") ? "separate columns by commas" : `there are ${[...columns.keys()].join(", ")}`;
  throw new SeedError([
    { file, path: "line 1", reason: `there is no column "${unknown.slice(0, 40)}" in ${table}: ${hint}` },
  ]);
}

/**
 * The cells that say something, by column, as values of the column's type; what is no such value stays text, for the
 * checks to refuse.
 */
function toCells(header: string[], record: string[], columns: Map<string, ColumnType>): Record<string, unknown> {
  return Object.fromEntries(
    header.flatMap((name, at) => {
      const text = asItWas(record[at] ?? "");
      return text === "" ? [] : [[name, valueOf(text, columns.get(name) ?? "string")]];
    }),
  );
}

function valueOf(text: string, type: ColumnType): unknown {
  if (type === "number" || type === "integer") return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" || (text === "false" ? false : text);
  return type === "json" ? listOf(text) : text;
}

/** A list written as JSON; anything else stays text. */
function listOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
