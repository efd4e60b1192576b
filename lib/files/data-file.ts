import { createHash } from "node:crypto";

export const MEDIA_TYPES = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  db: "application/vnd.sqlite3",
} as const;
type FileFormat = keyof typeof MEDIA_TYPES;

/** A file to take away: its bytes, their number and their SHA-256 in hexadecimal; if a table, its name and rows. */
export type DataFile = {
  name: string;
  format: FileFormat;
  content: Uint8Array<ArrayBuffer>;
  bytes: number;
  hash: string;
  table?: { name: string; rows: number };
};

/** A file of a list; its size is given once it has been made. */
export type ListedFile = Pick<DataFile, "name" | "format" | "table"> & { bytes?: number };

/** A file from its bytes or its text in UTF-8. */
export function toDataFile(
  name: string,
  format: FileFormat,
  made: string | Uint8Array<ArrayBuffer>,
  table?: DataFile["table"],
): DataFile {
  const content = typeof made === "string" ? new TextEncoder().encode(made) : made;
  return {
    name,
    format,
    content,
    bytes: content.byteLength,
    hash: createHash("sha256").update(content).digest("hex"),
    table,
  };
}
