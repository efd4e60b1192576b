import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { SeedError, type Fault } from "../fault";
import { assemble } from "./assemble";
import { dealFile, isRecord } from "./deal-file";
import type { Intake } from "./intake";
import { parseJson } from "./json";
import { readSheet, sheetsOfJson, tableOf, type Sheet } from "./sheet";
import { readText } from "./text";

/**
 * Reads the files of one call: deal JSON, tables as CSV, a whole ledger as JSON, or the folder of an export, which
 * stands for its CSV tables. Throws a SeedError with the faults of all files.
 */
export function readIntake(paths: string[]): Intake {
  const faults: Fault[] = [];
  const deals: ReturnType<typeof dealFile>[] = [];
  const sheets: Sheet[] = [];
  for (const file of paths.flatMap(filesOf)) {
    try {
      const json = extname(file) === ".json" ? parseJson(file, readText(file)) : undefined;
      if (isRecord(json) && isRecord(json.tables)) sheets.push(...sheetsOfJson(file, json.tables));
      else if (json !== undefined) deals.push(dealFile(file, json));
      else sheets.push(sheetOf(file));
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length) throw new SeedError(faults);
  const fromTables = assemble(sheets);
  return {
    ...fromTables,
    organisations: [...deals.flatMap(({ organisations }) => organisations), ...fromTables.organisations],
    sources: [...deals.flatMap(({ sources }) => sources), ...fromTables.sources],
    deals: [...deals.map(({ deal }) => deal), ...fromTables.deals],
  };
}

function sheetOf(file: string): Sheet {
  const table = tableOf(file);
  if (table) return readSheet(file, table, readText(file));
  const reason =
    extname(file) === ".csv"
      ? "is named after no table: end the name with deals.csv, claims.csv or another (see the README)"
      : "is neither .json nor .csv";
  throw new SeedError([{ file, path: "", reason }]);
}

/** A folder is read as its tables. */
function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const tables = readdirSync(path)
    .filter((name) => tableOf(name))
    .sort();
  return tables.length ? tables.map((name) => join(path, name)) : [path];
}
