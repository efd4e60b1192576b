import "server-only";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ledger } from "@/lib/model/ledger";
import { connect, type Connection } from "../connection";
import { ledgerConnection } from "../client";
import { readLedger } from "./ledger";

/** The database as one file that stands alone, and the ledger that is in it. */
export type Snapshot = { bytes: Uint8Array<ArrayBuffer>; ledger: Ledger };

/** A snapshot of the ledger that pages are read from. */
export const getSnapshot = (): Promise<Snapshot> => takeSnapshot(ledgerConnection());

/**
 * A consistent copy of the database: SQLite writes it in one transaction, without what deleted rows left behind, so
 * that the same rows make the same bytes.
 * The ledger is read from the copy itself: an import that comes meanwhile is in both or in neither.
 */
export async function takeSnapshot(connection: Connection): Promise<Snapshot> {
  const folder = await mkdtemp(join(tmpdir(), "circuit-snapshot-"));
  try {
    const file = join(folder, "circuit.db");
    connection.$client.prepare("VACUUM INTO ?").run(file);
    const copy = connect(file, { mustExist: true });
    const ledger = await readLedger(copy).finally(() => copy.$client.close());
    return { bytes: new Uint8Array(await readFile(file)), ledger };
  } finally {
    await rm(folder, { recursive: true });
  }
}
