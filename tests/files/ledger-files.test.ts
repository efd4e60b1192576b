import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import type { Connection } from "@/db/connection";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { readLedger } from "@/db/readers/ledger";
import { toFileBytes } from "@/db/readers/snapshot";
import type { DataFile, ListedFile } from "@/lib/files/data-file";
import { ledgerFiles, listFiles } from "@/lib/files/ledger-files";
import { asItWas } from "@/lib/tables/csv";
import { ledgerTables } from "@/lib/tables/ledger-tables";
import type { CellValue, ColumnType, Table } from "@/lib/tables/table";
import { dataPackage, type DataPackage } from "../data-package-profile";
import { seededLedger } from "../ledger";
import { seedInMemory } from "../template";

let files: DataFile[];
let listed: ListedFile[];
let tables: Table[];
let version: string;

function make(connection: Connection) {
  const [ledger, bytes] = [readLedger(connection), toFileBytes(connection)];
  return { bytes, ledger, files: ledgerFiles(ledger, ledgerVersion(ledger), bytes) };
}

beforeAll(async () => {
  const made = make((await seededLedger()).connection);
  files = made.files;
  listed = listFiles(made.ledger);
  tables = ledgerTables(made.ledger);
  version = ledgerVersion(made.ledger);
  expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(made.ledger.claims.length);
});

const file = (name: string): DataFile => {
  const found = files.find((each) => each.name === name);
  if (!found) throw new Error(`no file ${name}`);
  return found;
};
const text = (name: string) => new TextDecoder().decode(file(name).content);
const read = (cell: CellValue, type: ColumnType) =>
  cell === undefined ? null : type === "json" ? JSON.parse(String(cell)) : cell;

describe("the files of the ledger", () => {
  it("are listed without being made", () => {
    const named = files.map(({ name, format, table }) => ({ name, format, table }));
    expect(listed).toEqual(named);
  });
  it(
    "are the same bytes for the same ledger, in a database that was seeded at another time too",
    { timeout: 60_000 },
    () => {
      const again = make(seedInMemory());
      expect(again.files.map(({ name, hash }) => `${name} ${hash}`)).toEqual(
        files.map(({ name, hash }) => `${name} ${hash}`),
      );
    },
  );
  it("hold every row in the Parquet file, cell by cell, each of its type", async () => {
    for (const { name, columns, rows } of tables) {
      const { content } = file(`${name}.parquet`);
      const objects = await parquetReadObjects({ file: content.buffer });
      const plain = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));
      expect(
        objects.map((row) => columns.map((column) => plain(row[column.name]))),
        name,
      ).toEqual(rows.map((row) => row.map((cell, index) => read(cell, columns[index]?.type ?? "string"))));
    }
  });
  it("hold every row in the CSV file", () => {
    for (const { name, columns, rows } of tables) {
      const [header, ...lines]: string[][] = parse(text(`${name}.csv`));
      expect(header).toEqual(columns.map((column) => column.name));
      expect(
        lines.map((line) => line.map(asItWas)),
        name,
      ).toEqual(rows.map((row) => row.map((cell) => String(cell ?? ""))));
    }
  });
  it("hold every table in the one JSON", () => {
    const whole = JSON.parse(text("circuit.json"));
    expect([whole.ledgerVersion, Object.keys(whole.tables)]).toEqual([version, tables.map(({ name }) => name)]);
    for (const { name, columns, rows } of tables)
      expect(whole.tables[name], name).toEqual(
        rows.map((row) =>
          Object.fromEntries(columns.map((column, index) => [column.name, read(row[index], column.type)])),
        ),
      );
  });
  it("hold a database that is sound and has the same claims", () => {
    const database = new Database(Buffer.from(file("circuit.db").content));
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(database.pragma("foreign_key_check")).toEqual([]);
    expect(database.prepare("SELECT count(*) FROM claims").pluck().get()).toBe(
      tables.find(({ name }) => name === "claims")?.rows.length,
    );
    database.close();
  });
});

describe("the data package", () => {
  let described: DataPackage;
  beforeAll(() => {
    described = dataPackage.parse(JSON.parse(text("datapackage.json")));
  });
  it("describes every other file with its size and hash", () => {
    expect(described.resources.map(({ path }) => path)).toEqual(
      files.map(({ name }) => name).filter((name) => name !== "datapackage.json"),
    );
    for (const { path, bytes, hash } of described.resources) {
      expect(bytes).toBe(file(path).content.byteLength);
      expect(hash).toBe(`sha256:${createHash("sha256").update(file(path).content).digest("hex")}`);
    }
    expect(described.version).toBe(version);
  });
  it("names primary keys that are unique and foreign keys that lead somewhere", () => {
    const column = (resource: string, name: string) => {
      const found = described.resources.find((each) => each.name === resource);
      const rows: Record<string, string>[] = parse(text(found?.path ?? ""), { columns: true });
      return rows.map((row) => row[name] ?? "");
    };
    let keys = 0;
    for (const { name, schema } of described.resources) {
      for (const key of schema?.primaryKey ?? [])
        expect(new Set(column(name, key)).size, name).toBe(column(name, key).length);
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const targets = new Set(column(reference.resource || name, reference.fields[0] ?? ""));
        expect(
          column(name, fields[0] ?? "").filter((value) => value && !targets.has(value)),
          `${name} ${fields[0]}`,
        ).toEqual([]);
        keys += 1;
      }
    }
    expect(keys).toBeGreaterThan(10);
  });
  it("gives each column the type that its cells have", () => {
    const fits: Record<string, RegExp> = {
      number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
      integer: /^-?\d+$/,
      boolean: /^(true|false)$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      array: /^\[.*\]$/s,
      string: /^/,
    };
    const withColumns = described.resources.flatMap(({ path, schema }) => (schema ? [{ path, schema }] : []));
    expect(withColumns.length).toBeGreaterThanOrEqual(tables.length);
    for (const { path, schema } of withColumns) {
      const rows: Record<string, string>[] = parse(text(path), { columns: true });
      for (const { name, type } of schema.fields)
        expect(
          rows.map((row) => row[name] ?? "").filter((cell) => cell !== "" && !fits[type]?.test(cell)),
          `${path} ${name}`,
        ).toEqual([]);
    }
  });
});
