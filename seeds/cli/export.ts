import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { csvOf } from "@/lib/tables/csv";
import { toLedgerJson } from "@/lib/tables/ledger-json";
import { ledgerTables } from "@/lib/tables/ledger-tables";
import { readStanding } from "../intake/standing";
import type { Command } from "./command";
import { progress, tell } from "./tell";

/**
 * Writes the whole ledger as files that make the same ledger again: a CSV file for each table, and all tables as one
 * JSON.
 */
export const exportLedger: Command = {
  operands: { least: 1, most: 1, inWords: "the folder to write to" },
  run: async ({ operands: [folder = ""], file }) => {
    const report = progress();
    const ledger = await readStanding(file);
    const tables = ledgerTables(ledger);
    const version = ledgerVersion(ledger);
    mkdirSync(folder, { recursive: true });
    for (const table of tables) {
      report(`writing ${table.name}`, table.rows.length);
      writeFileSync(join(folder, `${table.name}.csv`), csvOf(table));
    }
    writeFileSync(join(folder, "ledger.json"), toLedgerJson(version, tables));
    tell(`Ledger version ${version}: ${tables.length} tables and ledger.json in ${folder}`);
    return 0;
  },
};
