import type { CellValue, Table } from "./table";

/**
 * The tables as one JSON text: rows by column, lists as lists, nothing for an absent value. Same tables, same bytes.
 */
export function toLedgerJson(version: string, tables: Table[]): string {
  const content = Object.fromEntries(
    tables.map(({ name, columns, rows }) => [
      name,
      rows.map((row) =>
        Object.fromEntries(columns.map(({ name: column, type }, at) => [column, plain(row[at], type === "json")])),
      ),
    ]),
  );
  return `${JSON.stringify({ version, tables: content }, null, 1)}\n`;
}

const plain = (cell: CellValue, isList: boolean): unknown =>
  isList && typeof cell === "string" ? JSON.parse(cell) : cell;
