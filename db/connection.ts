import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { resolve } from "node:path";

export type Connection = ReturnType<typeof connect>;

/**
 * A connection to the ledger in `file` (":memory:" for tests). Readers pass `mustExist`, so that a missing file is an
 * error and not a new empty ledger. `waits`: for another process's lock, in ms.
 */
export function connect(file: string, { mustExist, waits = 10_000 }: { mustExist: boolean; waits?: number }) {
  const sqlite = new Database(file, { fileMustExist: mustExist, timeout: waits });
  sqlite.pragma("foreign_keys = ON");
  return drizzle(sqlite);
}

/**
 * Brings the schema up to date. Each named migration runs once, in a transaction, with foreign keys off: SQLite changes
 * a column's rule only by making the table anew, while others refer to it. The file is kept in write-ahead mode:
 * readers keep seeing the old state until a write commits, and wait for no writer; a writer that is killed leaves the
 * old state.
 */
export function migrateLedger(connection: Connection): void {
  connection.$client.pragma("journal_mode = WAL");
  connection.$client.pragma("foreign_keys = OFF");
  migrate(connection, { migrationsFolder: resolve("db/migrations") });
  connection.$client.pragma("foreign_keys = ON");
}

/** How long the emptying of the log waits for readers, in ms. */
const CHECKPOINT_WAITS = 250;

/**
 * Empties SQLite's log into the file itself, so that a copy of the file alone holds what was written. As far as it can
 * be done now: while somebody reads an older state, a part stays in the log, where it is as safe, for the next time.
 */
export function checkpoint({ $client }: Connection): void {
  $client.pragma(`busy_timeout = ${CHECKPOINT_WAITS}`);
  $client.pragma("wal_checkpoint(TRUNCATE)");
}
