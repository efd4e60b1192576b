import "server-only";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "../connection";

/** Where a database says how it is written and read: 1 is in place, 2 by a log, which there is none of in memory. */
const WRITTEN_AND_READ_BY = [18, 20] as const;

/**
 * A private copy of the database in memory, as it is at one moment: no lock, import or loss of the file reaches who
 * asks it. The first look takes SQLite's lock, and throws where it cannot: copying alone would not tell. A file without
 * tables is refused, since copying it would write to it.
 */
export function copyInMemory({ $client }: Connection): Connection {
  const bytes = $client.transaction(() => {
    const tables = $client.prepare("SELECT count(*) FROM sqlite_schema").pluck().get();
    if (!tables) throw new Error("it holds no tables");
    return $client.serialize();
  })();
  return drizzle(new Database(bytes.fill(1, ...WRITTEN_AND_READ_BY)));
}

/** The database as one file that needs no other, without what deleted rows left behind: the same for the same rows. */
export function toFileBytes({ $client }: Connection): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), "circuit-snapshot-"));
  try {
    const file = join(folder, "circuit.db");
    $client.prepare("VACUUM INTO ?").run(file);
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
