import type Database from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { resolve } from "node:path";
import type { Statement } from "./row-differences";

/**
 * The statements that bring the schema of a ledger up to date, and record that as `migrateLedger` does on this machine.
 * `before`: the ledger that the primary has, `undefined` where it has none.
 */
export function pendingMigrations(before: Database.Database | undefined): Statement[] {
  const last = before ? lastIn(before) : 0;
  return readMigrationFiles({ migrationsFolder: resolve("db/migrations") })
    .filter(({ folderMillis }) => folderMillis > last)
    .flatMap(({ sql, hash, folderMillis }) => [
      ...[TABLE, ...sql].filter((each) => each.trim()).map((each) => ({ sql: each, args: [] })),
      { sql: "INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)", args: [hash, BigInt(folderMillis)] },
    ]);
}

/** As drizzle makes it. */
const TABLE =
  "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)";

function lastIn(sqlite: Database.Database): number {
  const isThere = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  return isThere ? Number(sqlite.prepare("SELECT max(created_at) FROM __drizzle_migrations").pluck().get() ?? 0) : 0;
}
