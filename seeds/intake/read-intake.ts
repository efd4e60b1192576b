import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { SeedError, type Fault } from "../fault";
import { assemble } from "./assemble";
import type { DealItem, Intake, Item } from "./item";
import { readSheet, sheetsOfJson, tableOf, type Sheet } from "./sheet";
import { asked, isRecord, parseJson, readText } from "./text";

/**
 * Reads the files of one call: deals as JSON, tables as CSV, a whole ledger as JSON, or the folder of an export, of
 * which the CSV tables are read. Throws a SeedError with the faults of all files.
 */
export function readIntake(paths: string[]): Intake {
  const faults: Fault[] = [];
  const deals: DealFile[] = [];
  const sheets: Sheet[] = [];
  const collect = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      faults.push(...error.faults);
    }
  };
  const read = (file: string) => {
    const json = extname(file) === ".json" ? parseJson(file, readText(file)) : undefined;
    if (isRecord(json) && isRecord(json.tables)) sheets.push(...sheetsOfJson(file, json.tables));
    else if (json !== undefined) deals.push(dealFileOf(file, json));
    else sheets.push(sheetOf(file));
  };
  for (const path of paths)
    collect(() => {
      for (const file of filesOf(path)) collect(() => read(file));
    });
  if (faults.length) throw new SeedError(faults);
  const fromTables = assemble(sheets);
  return {
    ...fromTables,
    organisations: [...deals.flatMap(({ organisations }) => organisations), ...fromTables.organisations],
    sources: [...deals.flatMap(({ sources }) => sources), ...fromTables.sources],
    deals: [...deals.map(({ deal }) => deal), ...fromTables.deals],
  };
}

/** A folder is read as its tables. */
function filesOf(path: string): string[] {
  if (!asked(path, () => statSync(path, { throwIfNoEntry: false }))?.isDirectory()) return [path];
  const tables = asked(path, () => readdirSync(path))
    .filter((name) => tableOf(name))
    .sort();
  return tables.length ? tables.map((name) => join(path, name)) : [path];
}

function sheetOf(file: string): Sheet {
  const table = tableOf(file);
  if (table) return readSheet(file, table, readText(file));
  const reason =
    extname(file) === ".csv"
      ? "is not named after a table: end the name with deals.csv, claims.csv or another (see the README)"
      : "is neither .json nor .csv";
  throw new SeedError([{ file, path: "", reason }]);
}

type DealFile = { deal: DealItem; organisations: Item[]; sources: Item[] };

/** The parts of a deal file: the deal, and the organisations and sources that it brings along. */
function dealFileOf(file: string, json: unknown): DealFile {
  if (!isRecord(json))
    throw new SeedError([{ file, path: "", reason: "holds no deal: a deal file is one object with an id" }]);
  const { organisations, sources, ...deal } = json;
  return {
    deal: { value: deal, locate: (path) => ({ file, path: path.join(".") }) },
    organisations: itemsOf(file, "organisations", organisations),
    sources: itemsOf(file, "sources", sources),
  };
}

function itemsOf(file: string, name: string, list: unknown): Item[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw new SeedError([{ file, path: name, reason: "is not a list" }]);
  return list.map((value: unknown, at) => ({
    value,
    locate: (path) => ({ file, path: [name, at, ...path].join(".") }),
  }));
}
