import type { Connection } from "@/db/connection";
import type { Report } from "./import";

/** How long an import waits for others, in ms: several large ones. */
const PATIENCE_MS = 15 * 60_000;

/** Begins an immediate transaction: of all who write to the ledger, one at a time. Waits its turn, and says so. */
export async function beginWriting(connection: Connection, report: Report): Promise<void> {
  const begun = performance.now();
  for (;;) {
    try {
      connection.$client.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() - begun > PATIENCE_MS) throw error;
      report("waiting for another import to end, seconds so far", Math.round((performance.now() - begun) / 1000));
    }
  }
}

/** SQLite's word for "another is writing", after the connection's own timeout. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
