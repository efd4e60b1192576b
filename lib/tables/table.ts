/** What a cell may hold: nothing, or a value of its column's type. Cells of the type "json" hold JSON text. */
export type CellValue = string | number | boolean | undefined;

/** `date` is an ISO day; imprecise dates are EDTF in a `string` column, with their first and last day beside them. */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "date" | "json";

type Column = { name: string; type: ColumnType; description: string };

/** A table as files hold it: the cells of a row are in the order of the columns. */
export type Table = { name: string; description: string; columns: Column[]; rows: CellValue[][] };

/** A column with the way to its cell: what a table is made of before it has rows. */
export type Field<Row> = Column & { of: (row: Row) => CellValue };

/** Puts rows into a table. */
export function toTable<Row>(name: string, description: string, rows: Row[], fields: Field<Row>[]): Table {
  const columns = fields.map(({ name: column, type, description: about }) => ({
    name: column,
    type,
    description: about,
  }));
  return { name, description, columns, rows: rows.map((row) => fields.map(({ of }) => of(row))) };
}

/** Rows in the order of their keys, compared as plain strings: the same on every machine. Stable. */
export function inOrder<Row>(rows: Row[], keys: (row: Row) => string[]): Row[] {
  return rows
    .map((row) => ({ row, key: keys(row).join("\0") }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ row }) => row);
}
