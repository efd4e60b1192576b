import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvOf } from "../../lib/tables/csv";
import { SYNTHETIC } from "./synthetic";
import { syntheticTables } from "./synthetic-tables";
import { temporaryFolder } from "./temporary-folder";

/**
 * Imports the synthetic ledger by the command line, as an editor would: the time of reading, checking and writing a
 * hundred thousand claims, Node's start included.
 */
export function measureImport(): { file: string; claims: number; milliseconds: number } {
  const folder = temporaryFolder();
  for (const { name, columns, rows } of syntheticTables())
    writeFileSync(
      join(folder, `${name}.csv`),
      csvOf({ columns: columns.map((column) => ({ name: column, type: "string", description: "" })), rows }),
    );
  const file = join(folder, "circuit.db");
  const begun = performance.now();
  importInto(file, folder);
  return { file, claims: SYNTHETIC.deals * SYNTHETIC.claimsPerDeal, milliseconds: performance.now() - begun };
}

/** Imports a file or folder into a ledger, or where settings say. */
export function importInto(databaseFile: string, from: string, settings: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "ledger", "--", "import", from], {
    env: { ...process.env, DATABASE_URL: databaseFile, ...settings },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${from} could not be imported:\n${stderr}`);
}
