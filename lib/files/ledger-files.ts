import type { Ledger } from "@/lib/model/ledger";
import { csvOf } from "@/lib/tables/csv";
import { toLedgerJson } from "@/lib/tables/ledger-json";
import { ledgerTables } from "@/lib/tables/ledger-tables";
import type { Table } from "@/lib/tables/table";
import { toDataFile, type DataFile, type ListedFile } from "./data-file";
import { toDataPackage } from "./data-package";
import { toParquet } from "./parquet";

export const DATABASE_FILE = "circuit.db";
export const PACKAGE_FILE = "datapackage.json";
export const WHOLE_FILE = "circuit.json";

/**
 * Every file of the ledger: one JSON of everything, the database, each table as CSV and as Parquet, and the package
 * that describes them all.
 */
export function ledgerFiles(ledger: Ledger, version: string, database: Uint8Array<ArrayBuffer>): DataFile[] {
  const tables = ledgerTables(ledger);
  const about = { version, asOf: ledger.days.latest };
  const files = [
    toDataFile(WHOLE_FILE, "json", toLedgerJson(tables, about)),
    toDataFile(DATABASE_FILE, "db", database),
    ...tables.map((table) => toDataFile(`${table.name}.csv`, "csv", csvOf(table), own(table))),
    ...tables.map((table) =>
      toDataFile(
        `${table.name}.parquet`,
        "parquet",
        toParquet(table, { ledger_version: version, table: table.name, description: table.description }),
        own(table),
      ),
    ),
  ];
  return [toDataFile(PACKAGE_FILE, "json", toDataPackage(tables, files, about)), ...files];
}

const own = ({ name, rows }: Table) => ({ name, rows: rows.length });

/** The same files by name, none of them made. */
export function listFiles(ledger: Ledger): ListedFile[] {
  const tables = ledgerTables(ledger).map(own);
  return [
    { name: PACKAGE_FILE, format: "json" },
    { name: WHOLE_FILE, format: "json" },
    { name: DATABASE_FILE, format: "db" },
    ...(["csv", "parquet"] as const).flatMap((format) =>
      tables.map((table): ListedFile => ({ name: `${table.name}.${format}`, format, table })),
    ),
  ];
}
