/** What a cell may hold: nothing, or a value of its column's type. Cells of the type "json" hold JSON text. */
export type Cell = string | number | boolean | undefined;

/** `date` is an ISO day; imprecise dates are EDTF in a `string` column, with their first and last day beside them. */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "date" | "json";

export type Column = { name: string; type: ColumnType; description: string };

/** One table of the ledger as files hold it: the cells of a row stand in the order of the columns. */
export type Table = { name: string; description: string; columns: Column[]; rows: Cell[][] };

/** A column with the way to its cell: what a table is made of before it has rows. */
export type Field<Row> = Column & { of: (row: Row) => Cell };

/** Puts rows into a table. */
export function toTable<Row>(name: string, description: string, rows: Row[], fields: Field<Row>[]): Table {
  const columns = fields.map(({ name: column, type, description: about }) => ({
    name: column,
    type,
    description: about,
  }));
  return { name, description, columns, rows: rows.map((row) => fields.map(({ of }) => of(row))) };
}
