import Database from "better-sqlite3";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { isBusy } from "../sqlite-error";
import { greet, PrimaryAway } from "./ask-primary";
import type { Primary } from "./primary";
import { lastSync, NoLedgerYet, noteSync, publish } from "./publish";
import { Replica } from "./replica";

/** What a follower tells: when this machine was last in step with its primary (ms since 1970), and what is wrong. */
export type Followed = { synced?: number; fault?: string };

/**
 * Follows a primary: each call takes over what it has written and publishes it at `file`. Throws nothing, but tells.
 * What it needs besides is in a folder beside the ledger, of which one process at a time has the lock: of two servers
 * on one ledger, while one makes room for the other, say, the second only looks on.
 */
export function follower(primary: Primary, file: string): () => Promise<Followed> {
  const folder = `${file}.following`;
  mkdirSync(folder, { recursive: true });
  const replica = new Replica(primary, join(folder, "replica.db"));
  let lock: Database.Database | undefined;
  let isPublished = false;
  let failed = 0;

  async function takeOver(): Promise<void> {
    await greet(primary);
    const found = await replica.sync();
    if (found === "empty") throw new NoLedgerYet();
    if (found === "moved") isPublished = false;
    if (!isPublished) publish(replica, folder, file);
    isPublished = true;
    noteSync(folder);
  }

  /** The primary answers, and yet the copy does not come: twice in a row, and it is begun anew. */
  function afterFault(fault: unknown): void {
    if (fault instanceof PrimaryAway || fault instanceof NoLedgerYet) return;
    isPublished = false;
    failed += 1;
    replica.close();
    if (failed % 2 === 0) replica.forget();
  }

  return async () => {
    try {
      lock ??= take(join(folder, "lock.db"));
      if (lock) await takeOver();
      failed = 0;
      return { synced: lastSync(folder) };
    } catch (fault) {
      afterFault(fault);
      return { synced: lastSync(folder), fault: fault instanceof Error ? fault.message : String(fault) };
    }
  };
}

/** A lock that goes with its process, however that ends: SQLite's. `undefined` while another process has it. */
function take(file: string): Database.Database | undefined {
  const lock = new Database(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}
