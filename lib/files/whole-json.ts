import type { CellValue, ColumnType, Table } from "@/lib/tables/table";
import { LICENCE } from "./licence";

/**
 * Everything as one JSON: the same tables, columns and rows as the CSV files, with null for what is absent and lists
 * as lists.
 */
export function toWholeJson(tables: Table[], { version, asOf }: { version: string; asOf: string }): string {
  const object = ({ columns, rows }: Table) =>
    rows.map((row) => Object.fromEntries(columns.map(({ name, type }, column) => [name, plain(row[column], type)])));
  return JSON.stringify({
    ledgerVersion: version,
    asOf,
    licence: LICENCE.name,
    attribution: LICENCE.attribution,
    tables: Object.fromEntries(tables.map((table) => [table.name, object(table)])),
  });
}

const plain = (cell: CellValue, type: ColumnType): unknown =>
  cell === undefined ? null : type === "json" ? JSON.parse(String(cell)) : cell;
