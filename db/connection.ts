import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { resolve } from "node:path";

export type Connection = ReturnType<typeof connect>;

/**
 * A connection to the ledger in `file` (":memory:" for tests). Readers pass `mustExist`, so that a missing file is an
 * error and not a new empty ledger.
 */
export function connect(file: string, { mustExist }: { mustExist: boolean }) {
  const sqlite = new Database(file, { fileMustExist: mustExist, timeout: 10_000 });
  sqlite.pragma("foreign_keys = ON");
  return drizzle(sqlite);
}

/**
 * Brings the schema up to date. Each named migration runs once, in a transaction. The file is kept in write-ahead
 * mode: who reads sees the ledger as it
 * was when they began, whole, and waits for no writer; a writer that is killed leaves it as it was.
 */
export function migrateLedger(connection: Connection): void {
  connection.$client.pragma("journal_mode = WAL");
  migrate(connection, { migrationsFolder: resolve("db/migrations") });
}
