import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { connect, migrateLedger, type Connection } from "@/db/connection";
import { readLedger } from "@/db/readers/ledger";
import { ledgerVersion } from "@/db/readers/ledger-version";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import { SeedError } from "../fault";
import { seedsOf } from "../from-ledger";
import type { Seeds } from "../read";
import { backUpBefore } from "./backup";
import type { Intake } from "./intake";
import { mergeIntake, type Merged } from "./merge";
import { holdsLedger, isSeeded, NoLedger } from "./standing";
import { beginWriting } from "./turn";
import { emptyLedgerFor, isWhole, wholeFaults } from "./whole";
import { writeIntake } from "./write";

/** Says what is being done, with the number of things it is done to. */
export type Report = (step: string, amount: number) => void;

export type Imported = { before?: Ledger; after: Ledger; version: string; backup?: string; merged: Merged };

type Options = {
  readUpTo: IsoDay;
  report: Report;
  /** Whether a copy is kept of the ledger as it was. */ keepsBackup: boolean;
};

/**
 * Brings an intake into the ledger of a file: one immediate transaction that reads, checks, backs up and writes, so
 * that of two imports the second waits and is
 * checked against the first. Throws a SeedError with every fault, and has then written nothing.
 */
export async function importIntake(
  file: string,
  intake: Intake,
  { readUpTo, report, keepsBackup }: Options,
): Promise<Imported> {
  if (!holdsLedger(file)) prepareNew(file, intake, readUpTo, report);
  const connection = connect(file, { mustExist: false });
  try {
    migrateLedger(connection);
    await beginWriting(connection, report);
    const before = isSeeded(connection) ? await readLedger(connection) : undefined;
    const standing = before ? seedsOf(before, readUpTo) : emptyLedgerFor(intake, readUpTo);
    const merged = checked(intake, standing, before, report);
    const backup = before && keepsBackup ? backUpBefore(file, ledgerVersion(before)) : undefined;
    writeIntake(connection, intake, merged, { before: standing, report });
    const after = await readLedger(connection);
    connection.$client.exec("COMMIT");
    return { before, after, version: ledgerVersion(after), backup, merged };
  } finally {
    endUnfinished(connection);
  }
}

/** A new file is made only for a whole ledger that is right. */
function prepareNew(file: string, intake: Intake, readUpTo: IsoDay, report: Report): void {
  if (!isWhole(intake)) throw new NoLedger(file);
  checked(intake, emptyLedgerFor(intake, readUpTo), undefined, report);
  mkdirSync(dirname(file), { recursive: true });
}

function checked(intake: Intake, standing: Seeds, before: Ledger | undefined, report: Report): Merged {
  report("checking claims", standing.deals.length + intake.deals.length);
  const refused = before ? wholeFaults(intake) : [];
  if (refused.length) throw new SeedError(refused);
  const merged = mergeIntake(standing, intake);
  if (merged.faults.length) throw new SeedError(merged.faults);
  return merged;
}

/** What was not committed is undone; the file is let go. */
function endUnfinished({ $client }: Connection): void {
  if ($client.inTransaction) $client.exec("ROLLBACK");
  $client.close();
}
