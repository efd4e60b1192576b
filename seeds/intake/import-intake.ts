import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkpoint, connect, migrateLedger, type Connection } from "@/db/connection";
import { readLedger } from "@/db/readers/ledger";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { isBusy } from "@/db/sqlite-error";
import type { Ledger } from "@/lib/model/ledger";
import { checkIntake, type CheckOptions, type Report } from "./check-intake";
import type { Intake } from "./item";
import { backUp, backUpBefore, holdsLedger, isSeeded } from "./ledger-file";
import { addsNothing, refuseSecond, writeIntake } from "./write-intake";

/** The ledger before and after. `before` is missing for a new ledger, `backup` where no copy was kept. */
type Imported = { before?: Ledger; after: Ledger; version: string; backup?: string };

/**
 * Brings an intake into the ledger of a file in one immediate transaction that reads, checks, backs up and writes: of
 * two imports the second waits, and is checked against the first. A new file is made only for a whole ledger without
 * faults. `backupBeside`: the ledger among whose backups a copy is kept. Throws a NoLedger, or a SeedError with every
 * fault, and has then written nothing.
 */
export async function importIntake(
  file: string,
  intake: Intake,
  { backupBeside, ...options }: CheckOptions & { backupBeside?: string },
): Promise<Imported> {
  if (!holdsLedger(file)) {
    checkIntake(file, intake, undefined, options);
    mkdirSync(dirname(file), { recursive: true });
  }
  const connection = connect(file, { mustExist: false });
  const opened = statSync(file).ino;
  try {
    migrateLedger(connection);
    await beginWriting(connection, options.report);
    if (statSync(file, { throwIfNoEntry: false })?.ino !== opened) throw new Replaced(file);
    const before = isSeeded(connection) ? await readLedger(connection) : undefined;
    if (before) refuseSecond(connection, intake);
    const { existing, merged } = checkIntake(file, intake, before, options);
    if (before && addsNothing(merged, existing)) return { before, after: before, version: ledgerVersion(before) };
    const backup = before && backupBeside ? backUpBefore(file, ledgerVersion(before), backupBeside) : undefined;
    writeIntake(connection, intake, merged, { existing, report: options.report });
    const after = await readLedger(connection);
    connection.$client.exec("COMMIT");
    checkpoint(connection);
    return { before, after, version: ledgerVersion(after), backup };
  } finally {
    if (connection.$client.inTransaction) connection.$client.exec("ROLLBACK");
    connection.$client.close();
  }
}

/** Another file was put in the ledger's place while an import waited for its turn. */
class Replaced extends Error {
  constructor(file: string) {
    super(`The ledger at ${file} was replaced by another file meanwhile. Nothing was written: import again.`);
  }
}

/** What an import would make of the ledger: it is done on a copy, which is then thrown away. */
export async function rehearse(file: string, intake: Intake, options: CheckOptions): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), "circuit-rehearsal-"));
  try {
    const copy = join(folder, "circuit.db");
    if (holdsLedger(file)) backUp(file, copy);
    return await importIntake(copy, intake, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How long an import waits for others, in ms: several large ones. */
const PATIENCE_MS = 15 * 60_000;

/** Takes SQLite's write lock. Waits while another process has it, and reports that. */
async function beginWriting({ $client }: Connection, report: Report): Promise<void> {
  const begun = performance.now();
  for (;;) {
    try {
      $client.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      const waited = performance.now() - begun;
      if (!isBusy(error) || waited > PATIENCE_MS) throw error;
      report("waiting for another import to finish, seconds so far", Math.round(waited / 1000));
    }
  }
}
