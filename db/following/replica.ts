import { createClient, type Client } from "@libsql/client/sqlite3";
import Database from "better-sqlite3";
import { rmSync } from "node:fs";
import type { Primary } from "./primary";

/** What libSQL keeps of a replica: its pages, SQLite's log and index of it, and how far it has come. */
const PARTS = ["", "-wal", "-shm", "-client_wal_index", "-info"];

/** A private copy of the primary's pages, which libSQL keeps up. Nobody but its own process may open its file. */
export class Replica {
  private client: Client | undefined;

  constructor(
    private readonly primary: Primary,
    private readonly file: string,
  ) {}

  /** Takes over what the primary has written since, and tells whether that was anything; or that it has nothing. */
  async sync(): Promise<"moved" | "same" | "empty"> {
    this.client ??= createClient({
      url: `file:${this.file}`,
      syncUrl: this.primary.url,
      authToken: this.primary.token,
    });
    const done = await this.client.sync();
    if (done?.frame_no === undefined) return "empty";
    return done.frames_synced ? "moved" : "same";
  }

  /**
   * Writes what was taken over as an ordinary file. Read only, so that SQLite leaves the replica's log alone, which
   * libSQL counts by.
   */
  copyTo(to: string): void {
    const sqlite = new Database(this.file, { readonly: true, fileMustExist: true });
    try {
      sqlite.prepare("VACUUM INTO ?").run(to);
    } finally {
      sqlite.close();
    }
  }

  close(): void {
    this.client?.close();
    this.client = undefined;
  }

  /** Begins anew at the next sync: what is here is only a copy. */
  forget(): void {
    this.close();
    for (const part of PARTS) rmSync(`${this.file}${part}`, { force: true });
  }
}
