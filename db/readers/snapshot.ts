import "server-only";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ledger } from "@/lib/model/ledger";
import { connect, type Connection } from "../connection";
import { readLedger } from "./ledger";

/** The database as one file that needs no other, and the ledger that is in it. */
export type Snapshot = { bytes: Uint8Array<ArrayBuffer>; ledger: Ledger };

/**
 * A consistent copy of the database: SQLite writes it in one transaction and without what deleted rows left behind, so
 * that the same rows make the same bytes. The ledger is read from the copy itself: an import that comes meanwhile is in
 * both or in neither.
 */
export function takeSnapshot(connection: Connection): Snapshot {
  const folder = mkdtempSync(join(tmpdir(), "circuit-snapshot-"));
  try {
    const file = join(folder, "circuit.db");
    connection.$client.prepare("VACUUM INTO ?").run(file);
    const copy = connect(file, { mustExist: true });
    try {
      return { ledger: readLedger(copy), bytes: new Uint8Array(readFileSync(file)) };
    } finally {
      copy.$client.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
