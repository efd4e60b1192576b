import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvOf } from "../../lib/tables/csv";
import { SYNTHETIC } from "./synthetic";
import { syntheticTables } from "./synthetic-tables";

/**
 * Imports the synthetic ledger by the command line, as an editor would: the time of reading, checking and writing a
 * hundred thousand claims, Node's start included.
 */
export function measureImport(): { file: string; claims: number; milliseconds: number } {
  const folder = mkdtempSync(join(tmpdir(), "circuit-bench-"));
  for (const { name, columns, rows } of syntheticTables())
    writeFileSync(
      join(folder, `${name}.csv`),
      csvOf({ columns: columns.map((column) => ({ name: column, type: "string", description: "" })), rows }),
    );
  const file = join(folder, "circuit.db");
  const begun = performance.now();
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "ledger", "--", "import", folder], {
    env: { ...process.env, DATABASE_URL: file },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The synthetic ledger could not be imported:\n${stderr}`);
  return { file, claims: SYNTHETIC.deals * SYNTHETIC.claimsPerDeal, milliseconds: performance.now() - begun };
}
