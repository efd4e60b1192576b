import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { backupFolder, howToMend } from "@/db/backups";
import { connect, type Connection } from "@/db/connection";
import { ledgerFault } from "@/db/ledger-fault";
import { readLedger } from "@/db/readers/ledger";
import { errorCode } from "@/db/sqlite-error";
import type { Ledger } from "@/lib/model/ledger";

/** There is no ledger to work on. */
export class NoLedger extends Error {
  constructor(file: string) {
    super(`There is no ledger at ${file}. ${howToMend(file)} The import of a whole export makes one, too.`);
    this.name = "NoLedger";
  }
}

/** True when the file holds a ledger, even a damaged one. */
export function holdsLedger(file: string): boolean {
  if (!existsSync(file)) return false;
  return withLedgerFile(file, isSeeded);
}

/** What is asked of a ledger's file, on a connection of its own. Throws in words what keeps it from being read. */
function withLedgerFile<Answer>(file: string, ask: (connection: Connection) => Answer): Answer {
  try {
    const connection = connect(file, { mustExist: true });
    try {
      return ask(connection);
    } finally {
      connection.$client.close();
    }
  } catch (error) {
    throw ledgerFault(file, error);
  }
}

/** True when the ledger's tables are there and something was written to them. */
export function isSeeded(connection: Connection): boolean {
  const table = connection.$client.prepare("SELECT 1 FROM sqlite_master WHERE name = 'ledger_state'").get();
  return table !== undefined && connection.$client.prepare("SELECT 1 FROM ledger_state").get() !== undefined;
}

/** The ledger as of one moment. Throws NoLedger when there is none, and what keeps one from being read. */
export async function readLedgerFile(file: string): Promise<Ledger> {
  if (!holdsLedger(file)) throw new NoLedger(file);
  return withLedgerFile(file, readLedger);
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
  try {
    source.$client.prepare("VACUUM INTO ?").run(part);
  } catch (error) {
    rmSync(part, { force: true });
    if (/^SQLITE_(FULL|CANTOPEN|READONLY|IOERR)/.test(errorCode(error)))
      throw new Error(`No copy could be written to ${to}: the disk is full, or this user may not write there.`);
    throw error;
  } finally {
    source.$client.close();
  }
  const copy = connect(part, { mustExist: true });
  const verdict = String(copy.$client.pragma("integrity_check", { simple: true }));
  copy.$client.close();
  if (verdict !== "ok") throw new Error(`The copy of ${file} is damaged: ${verdict}`);
  renameSync(part, to);
}

/**
 * Keeps a copy of a ledger before an import among the backups of `beside`, named for its version: the same state is
 * kept once, as the newest.
 */
export function backUpBefore(file: string, version: string, beside: string): string {
  const to = join(backupFolder(beside), `circuit-${version}.db`);
  const now = new Date();
  if (existsSync(to)) utimesSync(to, now, now);
  else backUp(file, to);
  return to;
}
