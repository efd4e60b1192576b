import { LICENCE } from "./licence";
import type { CellValue, ColumnType, Table } from "./table";

/**
 * The whole ledger as one JSON: the same tables, columns and rows as the CSV files, with null for what is absent and
 * lists as lists. The site's download and an export both are this; imported into no ledger, it makes the same version.
 * The same tables make the same bytes.
 */
export function toLedgerJson(tables: Table[], { version, asOf }: { version: string; asOf: string }): string {
  const toObjects = ({ columns, rows }: Table) =>
    rows.map((row) => Object.fromEntries(columns.map(({ name, type }, at) => [name, toJson(row[at], type)])));
  return JSON.stringify({
    ledgerVersion: version,
    asOf,
    licence: LICENCE.name,
    attribution: LICENCE.attribution,
    tables: Object.fromEntries(tables.map((table) => [table.name, toObjects(table)])),
  });
}

const toJson = (cell: CellValue, type: ColumnType): unknown =>
  cell === undefined ? null : type === "json" ? JSON.parse(String(cell)) : cell;
