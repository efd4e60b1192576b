import Database from "better-sqlite3";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkpoint, connect, migrateLedger } from "@/db/connection";
import { askPrimary, greet, PrimaryAway, PrimaryRefuses } from "@/db/following/ask-primary";
import type { Primary } from "@/db/following/primary";
import { Replica } from "@/db/following/replica";
import { errorCode, rootCause } from "@/db/sqlite-error";
import { pendingMigrations } from "./pending-migrations";
import { rowDifferences, type Statement } from "./row-differences";

/**
 * Changes the ledger of a primary. The change is made with all its checks to a copy on this machine; what it did to the
 * rows is then sent as one batch, which the primary takes whole or not at all. The first of its statements fails where
 * somebody else has changed the ledger since it was copied, by the number that every such batch counts up
 * (`user_version`, which is SQLite's to keep and ours to use). A primary without a ledger is given the schema as well.
 */
export async function changePrimary<Result>(
  primary: Primary,
  change: (scratch: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "circuit-primary-"));
  const [held, base, scratch] = ["held", "base", "scratch"].map((name) => join(folder, `${name}.db`)) as [
    string,
    string,
    string,
  ];
  try {
    await copyPrimary(primary, join(folder, "replica.db"), held);
    if (existsSync(held)) cpSync(held, base);
    migrate(base);
    cpSync(base, scratch);
    const result = await change(scratch);
    await send(primary, statementsFor(existsSync(held) ? held : undefined, base, scratch));
    return result;
  } catch (error) {
    if (!errorCode(error).startsWith("SQLITE_")) throw error;
    const said = String(rootCause(error) instanceof Error ? (rootCause(error) as Error).message : error);
    throw new Error(`The copy of the primary's ledger cannot be worked on (${said}). Nothing was written.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The primary's ledger as of now; no file where it has none. */
async function copyPrimary(primary: Primary, own: string, to: string): Promise<void> {
  await greet(primary);
  const replica = new Replica(primary, own);
  try {
    if ((await replica.sync()) !== "empty") replica.copyTo(to);
  } finally {
    replica.close();
  }
}

function migrate(file: string): void {
  const connection = connect(file, { mustExist: false });
  migrateLedger(connection);
  checkpoint(connection);
  connection.$client.close();
}

/** What is to be sent, the guard first; nothing where nothing has changed. */
function statementsFor(held: string | undefined, base: string, scratch: string): Statement[] {
  const opened = [held, base, scratch].map((file) => (file ? new Database(file, { fileMustExist: true }) : undefined));
  try {
    const [had, before, after] = opened;
    if (!before || !after) return [];
    const work = [...pendingMigrations(had), ...rowDifferences(before, after)];
    const number = Number(had?.pragma("user_version", { simple: true }) ?? 0);
    return work.length ? [guard(number), ...work, { sql: `PRAGMA user_version = ${number + 1}`, args: [] }] : [];
  } finally {
    for (const each of opened) each?.close();
  }
}

const MOVED = "the ledger has moved";

/** Fails where the ledger is another than the one that was copied. It needs no table: there may be none yet. */
const guard = (number: number): Statement => ({
  sql: `SELECT json_extract('{}', CASE (SELECT user_version FROM pragma_user_version) WHEN ? THEN '$' ELSE '${MOVED}' END)`,
  args: [BigInt(number)],
});

/** How long a primary may take to write a batch, in ms: a whole ledger of ten thousand deals takes some seconds. */
const PATIENCE_MS = 5 * 60_000;

/**
 * Sends the batch: one transaction, without the checks of references, which were made on the copy, and which would
 * refuse rows that come before what they refer to.
 */
async function send(primary: Primary, statements: Statement[]): Promise<void> {
  if (!statements.length) return;
  try {
    await askPrimary(primary, (client) => client.migrate(statements), PATIENCE_MS);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (said.includes(MOVED) || /SQLITE_BUSY|database is locked/i.test(said))
      throw new Error("Someone else imported meanwhile. Nothing was written: run it again.");
    if (/too big/.test(said))
      throw new Error(
        `One import is larger than the primary at ${primary.url} takes (4 MB). Nothing was written: split the files.`,
      );
    if (error instanceof PrimaryRefuses) throw error;
    if (error instanceof PrimaryAway)
      throw new Error(
        `${said} Whether it still wrote all of this or nothing is not known: run it again, which is safe.`,
      );
    throw new Error(`The primary at ${primary.url} refused the change, and wrote nothing of it: ${said}`);
  }
}
