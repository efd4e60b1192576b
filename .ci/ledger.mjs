import { existsSync, writeFileSync } from "node:fs";
import { mustRun, timed } from "./command.mjs";
import { databaseFile } from "./database-file.mjs";
import { hashOf, recordedHash } from "./hash.mjs";

/**
 * Creates and seeds the ledger when it is missing, or when seeds, schema or migrations have changed since it was
 * seeded.
 */
export async function seedWhenStale() {
  const file = databaseFile();
  const record = `${file}.seeded`;
  const now = hashOf(["seeds", "db/migrations", "db/schema"]);
  if (existsSync(file) && recordedHash(record) === now) return;
  const said = await timed("Seeding the ledger", () => mustRun("npm", ["run", "--silent", "seed"], { output: "kept" }));
  process.stdout.write(said);
  writeFileSync(record, now);
}
