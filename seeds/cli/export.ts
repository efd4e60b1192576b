import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { progress } from "@/lib/speech/progress";
import { csvOf } from "@/lib/tables/csv";
import { toLedgerJson } from "@/lib/tables/ledger-json";
import { ledgerTables } from "@/lib/tables/ledger-tables";
import { readLedgerFile } from "../intake/ledger-file";
import type { Command } from "./command";
import { print } from "./print";

/**
 * Writes the whole ledger as files that make the same ledger again: a CSV file for each table, and all tables as one
 * JSON. Never over another file, and all of them or none.
 */
export const exportLedger: Command = {
  operands: { least: 1, most: 1, inWords: "the folder to write to" },
  run: async ({ operands: [folder = ""], file }) => {
    const report = progress();
    const ledger = await readLedgerFile(file);
    const tables = ledgerTables(ledger);
    const version = ledgerVersion(ledger);
    const files = new Map(tables.map((table) => [join(folder, `${table.name}.csv`), () => csvOf(table)]));
    const whole = { version, asOf: ledger.days.latest };
    files.set(join(folder, "ledger.json"), () => toLedgerJson(tables, whole));
    refuseOccupied(folder, [...files.keys()]);
    mkdirSync(folder, { recursive: true });
    try {
      for (const [path, content] of files) {
        report(`writing ${path}`, ledger.claims.length);
        writeFileSync(path, content(), { flag: "wx" });
      }
    } catch (error) {
      for (const path of files.keys()) rmSync(path, { force: true });
      throw error;
    }
    print(`Ledger version ${version}: ${tables.length} tables and ledger.json in ${folder}`);
    return 0;
  },
};

function refuseOccupied(folder: string, paths: string[]): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new Error(`${folder} is a file, and was left as it is: name a folder.`);
  const there = paths.find((path) => existsSync(path));
  if (there) throw new Error(`${there} already exists, and was left as it is: name a new folder.`);
}
