import { parquetWriteBuffer, type ColumnSource } from "hyparquet-writer";
import type { CellValue, ColumnType, Table } from "@/lib/tables/table";

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

const TYPES: Record<ColumnType, Omit<SchemaElement, "name">> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  json: { type: "BYTE_ARRAY", converted_type: "JSON" },
  number: { type: "DOUBLE" },
  integer: { type: "INT32" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

/**
 * A table as a Parquet file: typed columns (days as DATE, lists as JSON), null for an absent value. The same rows make
 * the same bytes.
 */
export function toParquet({ columns, rows }: Table, metadata: Record<string, string>): Uint8Array<ArrayBuffer> {
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, type }) => ({ ...TYPES[type], name, repetition_type: "OPTIONAL" as const })),
  ];
  const columnData: ColumnSource[] = columns.map(({ name, type }, column) => ({
    name,
    data: rows.map((row) => stored(row[column], type)),
  }));
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, kvMetadata, createdBy: "circuit" }));
}

function stored(cell: CellValue, type: ColumnType): unknown {
  if (cell === undefined) return null;
  if (type === "json") return JSON.parse(String(cell));
  return type === "date" ? new Date(`${String(cell)}T00:00:00Z`) : cell;
}
