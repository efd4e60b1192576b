import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { connect, type Connection } from "@/db/connection";
import { readLedger } from "@/db/readers/ledger";
import type { Ledger } from "@/lib/model/ledger";

/** There is no ledger to work on. */
export class NoLedger extends Error {
  constructor(file: string) {
    super(`There is no ledger at ${file}: "npm run seed" makes one, and so does the import of a whole export.`);
    this.name = "NoLedger";
  }
}

/** True when the file holds a ledger, even a damaged one. */
export function holdsLedger(file: string): boolean {
  if (!existsSync(file)) return false;
  const connection = connect(file, { mustExist: true });
  try {
    return isSeeded(connection);
  } finally {
    connection.$client.close();
  }
}

/** True when the ledger's tables are there and something was written to them. */
export function isSeeded(connection: Connection): boolean {
  const table = connection.$client.prepare("SELECT 1 FROM sqlite_master WHERE name = 'ledger_state'").get();
  return table !== undefined && connection.$client.prepare("SELECT 1 FROM ledger_state").get() !== undefined;
}

/** The ledger as of one moment, on a connection of its own. Throws NoLedger when there is none. */
export async function readLedgerFile(file: string): Promise<Ledger> {
  if (!holdsLedger(file)) throw new NoLedger(file);
  const connection = connect(file, { mustExist: true });
  try {
    connection.$client.exec("BEGIN");
    return await readLedger(connection);
  } finally {
    connection.$client.close();
  }
}

/**
 * Writes a consistent copy of the ledger, even while others write to it, and checks the copy, which gets its name only
 * once it is complete.
 */
export function backUp(file: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const part = `${to}.part`;
  rmSync(part, { force: true });
  const source = connect(file, { mustExist: true });
  source.$client.prepare("VACUUM INTO ?").run(part);
  source.$client.close();
  const copy = connect(part, { mustExist: true });
  const verdict = String(copy.$client.pragma("integrity_check", { simple: true }));
  copy.$client.close();
  if (verdict !== "ok") throw new Error(`The copy of ${file} is damaged: ${verdict}`);
  renameSync(part, to);
}

/** The folder beside a ledger that holds the copies taken before imports. */
export const backupFolder = (file: string) => join(dirname(file), "backups");

/** Keeps a copy of the ledger before an import, named for its version, unless there is one of that version. */
export function backUpBefore(file: string, version: string): string {
  const to = join(backupFolder(file), `circuit-${version}.db`);
  if (!existsSync(to)) backUp(file, to);
  return to;
}

/** SQLite's own error: Drizzle hands it on as the cause of one that quotes the whole query. */
export const rootCause = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? rootCause(error.cause) : error;

/** True when another process holds SQLite's lock, and kept it for longer than the connection waits. */
export function isBusy(error: unknown): boolean {
  const cause = rootCause(error);
  return cause instanceof Error && "code" in cause && String(cause.code).startsWith("SQLITE_BUSY");
}
