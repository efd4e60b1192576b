import { CsvError, parse } from "csv-parse/sync";
import { basename } from "node:path";
import { asItWas } from "@/lib/tables/csv";
import { csvReason } from "@/lib/tables/csv-reason";
import { ledgerTables } from "@/lib/tables/ledger-tables";
import type { ColumnType } from "@/lib/tables/table";
import { SeedError } from "../fault";
import { EMPTY_LEDGER } from "../from-ledger";
import { shapeFault } from "./json-shape";
import { isRecord } from "./text";

/** A row and its place: its line in a CSV file, or its table and number in JSON. */
export type Row = { file: string; place: string; cells: Record<string, unknown> };
/** Rows of one of the ledger's tables, as a file holds them. */
export type Sheet = { table: string; rows: Row[] };

/** Each table's columns and their types: an import reads what an export writes. */
const COLUMNS: ReadonlyMap<string, ReadonlyMap<string, ColumnType>> = new Map(
  ledgerTables(EMPTY_LEDGER).map(({ name, columns }) => [
    name,
    new Map(columns.map(({ name: column, type }) => [column, type])),
  ]),
);

/**
 * The tables of a whole ledger in one JSON file, as an export and the site's downloads hold it. Throws a SeedError for
 * a table that the ledger does not have, and for a row that is not an object.
 */
export function sheetsOfJson(file: string, tables: Record<string, unknown>): Sheet[] {
  return Object.entries(tables).map(([table, rows]) => {
    if (!COLUMNS.has(table) || !Array.isArray(rows))
      throw new SeedError([{ file, path: `tables.${table}`, reason: "is not a table of the ledger" }]);
    const read = rows.map((row: unknown, at) => rowOfJson(file, `${table}.${at}`, row));
    return { table, rows: read.filter(({ cells }) => Object.keys(cells).length) };
  });
}

/** A cell that is null holds nothing, as an empty one of a CSV file does. */
function rowOfJson(file: string, place: string, row: unknown): Row {
  if (!isRecord(row)) throw new SeedError([{ file, path: `tables.${place}`, reason: "is not a row of cells" }]);
  return { file, place, cells: Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)) };
}

/** A longer row, in bytes, is not a row but a quote left open, or a file of another kind. */
const LONGEST_ROW = 2 ** 20;

/** A table with more rows is refused as soon as that many are read. A whole ledger of 100,000 claims fits. */
const MOST_ROWS = 120_000;

/**
 * The table that a CSV file holds rows of, by the end of its name: `claims.csv`, `2026-08-claims.csv`. `undefined`
 * when the name ends otherwise.
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
    /* A spreadsheet leaves rows of nothing behind. */
    if (record.every((cell) => cell.trim() === "")) return null;
    if (header && record.length !== header.length)
      throw new SeedError([{ file, path: `line ${line}`, reason: UNEVEN }]);
    if (rows.length === MOST_ROWS)
      throw new SeedError([{ file, path: "", reason: `has more than ${MOST_ROWS} rows. Split it` }]);
    if (header) rows.push({ file, place: `line ${line}`, cells: toCells(header, record, { file, line, columns }) });
    else header = checkHeader(record, { file, table, columns });
    return null;
  };
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      on_record: (record: string[], { lines }) => take(record, lines),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SeedError([{ file, path: `line ${String(error.lines ?? 1)}`, reason: csvReason(error) }]);
  }
  return { table, rows };
}

const UNEVEN = "has a different number of cells from the first line: the file is cut off, or a comma is not in quotes";

type Columns = ReadonlyMap<string, ColumnType>;

/** The names of the columns. One without a name is let through, as long as its cells are empty. */
function checkHeader(header: string[], { file, table, columns }: { file: string; table: string; columns: Columns }) {
  const refuse = (reason: string): never => {
    throw new SeedError([{ file, path: "line 1", reason }]);
  };
  const names = header.map((name) => name.trim());
  const unknown = names.find((name) => name !== "" && !columns.has(name));
  if (unknown !== undefined) {
    const isSeparated = /[;\t]|^sep=/.test(unknown);
    const hint = isSeparated
      ? "separate columns by commas, and begin with their names"
      : `there are ${[...columns.keys()].join(", ")}`;
    refuse(`there is no column "${unknown.slice(0, 40)}" in ${table}: ${hint}`);
  }
  const twice = names.find((name, at) => name !== "" && names.indexOf(name) < at);
  if (twice !== undefined) refuse(`the column "${twice}" stands twice: which one counts?`);
  return names;
}

/**
 * The cells that are not empty, by column, as values of the column's type. What is not such a value stays text, for
 * the checks to refuse.
 */
function toCells(
  header: string[],
  record: string[],
  { file, line, columns }: { file: string; line: number; columns: Columns },
): Record<string, unknown> {
  return Object.fromEntries(
    header.flatMap((name, at) => {
      const text = asItWas(record[at] ?? "");
      if (text.trim() === "") return [];
      if (name === "") {
        const reason = `"${text.slice(0, 40)}" stands in a column without a name`;
        throw new SeedError([{ file, path: `line ${line}`, reason }]);
      }
      return [[name, valueOf(text, columns.get(name) ?? "string")]];
    }),
  );
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function valueOf(text: string, type: ColumnType): unknown {
  const bare = text.trim();
  if (type === "number" || type === "integer") return NUMBER.test(bare) ? Number(bare) : text;
  /* Spreadsheets write TRUE. */
  if (type === "boolean") return /^true$/i.test(bare) || (/^false$/i.test(bare) ? false : text);
  return type === "json" ? listOf(text) : text;
}

/** A list written as JSON; anything else stays text. */
function listOf(text: string): unknown {
  try {
    const list: unknown = JSON.parse(text);
    return shapeFault(text) ? text : list;
  } catch {
    return text;
  }
}
