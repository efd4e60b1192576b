import Database from "better-sqlite3";
import { statSync } from "node:fs";
import { connect, migrateLedger, type Connection } from "@/db/connection";
import { readLedger } from "@/db/readers/ledger";
import { imports } from "@/db/schema/imports";
import { errorCode, rootCause } from "@/db/sqlite-error";
import { isSeeded } from "./intake/ledger-file";

/**
 * Writes a copy of a ledger's file as of this moment, migrated as a seeding will migrate the ledger, and reads all in
 * it that a page or a seeding reads. Gives the reason why it cannot be read as a ledger, `undefined` when it can. The
 * file itself is only read. Throws SQLite's error when the file may be fine but cannot be opened now, as when it is
 * locked.
 */
export async function damageOf(file: string, copy: string): Promise<string | undefined> {
  if (statSync(file).size === 0) return "it is empty";
  try {
    copyPages(file, copy);
    await checkContent(copy);
    return undefined;
  } catch (error) {
    const cause = rootCause(error);
    if (isAccessError(cause)) throw error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** How long a lock is waited for, as on every other connection. */
const LOCK_TIMEOUT_MS = 10_000;

/** A value that breaks a constraint can be read all the same: it is for the audit to report. */
const BROKEN_CONSTRAINT = /^(CHECK constraint failed|NULL value) in /;

/**
 * Reads every page, and copies the ledger as of this moment. The connection is read-only: another would, on closing,
 * write SQLite's log into a damaged file and delete the log.
 */
function copyPages(file: string, copy: string): void {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true, timeout: LOCK_TIMEOUT_MS });
  try {
    const verdicts = sqlite.pragma("integrity_check") as { integrity_check: string }[];
    const damage = verdicts.find(({ integrity_check: text }) => text !== "ok" && !BROKEN_CONSTRAINT.test(text));
    if (damage) throw new Error(firstFinding(damage.integrity_check));
    sqlite.prepare("VACUUM INTO ?").run(copy);
  } finally {
    sqlite.close();
  }
}

/** The first of SQLite's findings, which come as lines of one verdict below a line that names the database. */
const firstFinding = (verdict: string): string =>
  verdict.split("\n").find((line) => !line.startsWith("***")) ?? verdict;

async function checkContent(copy: string): Promise<void> {
  const connection = connect(copy, { mustExist: true });
  try {
    migrateLedger(connection);
    checkTables(connection);
    connection.select().from(imports).all();
    if (isSeeded(connection)) await readLedger(connection);
  } finally {
    connection.$client.close();
  }
}

/** Throws when a table or column is missing that a new ledger has. */
function checkTables(connection: Connection): void {
  const fresh = connect(":memory:", { mustExist: false });
  migrateLedger(fresh);
  const columns = new Set(columnsOf(connection));
  const missing = columnsOf(fresh).find((column) => !columns.has(column));
  fresh.$client.close();
  if (missing) throw new Error(`it has no ${missing}`);
}

/** Every column of every table, as `table.column`. */
const columnsOf = ({ $client }: Connection): unknown[] =>
  $client
    .prepare("SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'")
    .pluck()
    .all();

/** SQLite's errors that say nothing about the content: locks, permissions, a full disk. */
const isAccessError = (error: unknown): boolean =>
  /^SQLITE_(BUSY|LOCKED|CANTOPEN|PERM|AUTH|READONLY|FULL|NOMEM|PROTOCOL|IOERR(?!_SHORT_READ))/.test(errorCode(error));
