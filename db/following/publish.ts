import Database from "better-sqlite3";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Replica } from "./replica";

/**
 * What is noted beside the replica: the identities of the file that was published last and of the one before. When it
 * was last touched is when this machine was last in step with its primary.
 */
const record = (folder: string) => join(folder, "published");

/**
 * Makes what the replica holds the ledger that readers open: an ordinary file of one edition, checked, put in the old
 * one's place by one renaming. Readers could open the replica itself, but then two SQLite libraries would share one
 * log, and a reader's file would be rewritten under it. So a reader has the old file or the new one, whole, whenever
 * this process is killed, and `db/edition.ts` notices a replaced file anyway. A ledger of 10,000 deals (74 MB) takes
 * about a second.
 */
export function publish(replica: Replica, folder: string, file: string): void {
  const next = `${file}.next`;
  rmSync(next, { force: true });
  try {
    replica.copyTo(next);
    check(next);
    onDisk(next);
    keepForeign(folder, file);
    writeFileSync(record(folder), [identity(file), identity(next)].join("\n"));
    renameSync(next, file);
  } finally {
    rmSync(next, { force: true });
  }
}

/** Notes that this machine is in step with its primary now. */
export function noteSync(folder: string): void {
  const now = new Date();
  if (existsSync(record(folder))) utimesSync(record(folder), now, now);
}

/** When this machine was last in step, in ms since 1970; `undefined` where it never was. */
export const lastSync = (folder: string): number | undefined =>
  statSync(record(folder), { throwIfNoEntry: false })?.mtimeMs;

/** The primary has nothing to follow yet. */
export class NoLedgerYet extends Error {
  constructor() {
    super('The primary holds no ledger yet: "npm run seed" with the same settings makes one there.');
  }
}

function check(file: string): void {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const verdict = String(sqlite.pragma("quick_check", { simple: true }));
    if (verdict !== "ok") throw new Error(`The copy of the primary's ledger is damaged: ${verdict}`);
    const table = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = 'ledger_state'").get();
    if (!table || !sqlite.prepare("SELECT 1 FROM ledger_state").get()) throw new NoLedgerYet();
  } finally {
    sqlite.close();
  }
}

/** Sees to it that a file outlasts the machine's power. */
function onDisk(file: string): void {
  const opened = openSync(file, "r+");
  fsyncSync(opened);
  closeSync(opened);
}

/**
 * A ledger that did not come from here may hold imports that exist nowhere else: it keeps a name of its own beside the
 * new one. Its log is emptied into it first: SQLite would take it for the new file's.
 */
function keepForeign(folder: string, file: string): void {
  if (!existsSync(file)) return;
  const hasLog = existsSync(`${file}-wal`);
  const known = existsSync(record(folder)) ? readFileSync(record(folder), "utf8").split("\n") : [];
  if (!hasLog && known.includes(identity(file))) return;
  if (hasLog) {
    const sqlite = new Database(file, { fileMustExist: true, timeout: 10_000 });
    sqlite.pragma("journal_mode = DELETE");
    sqlite.close();
  }
  const kept = `${file}.replaced-${new Date().toISOString().replaceAll(":", "-")}`;
  linkSync(file, kept);
  process.stderr.write(`The ledger that was at ${file} did not come from the primary, and is kept as ${kept}.\n`);
}

/** Which file it is, and when it was written: neither changes when it gets another name. */
function identity(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino}.${stat.size}.${stat.mtimeNs}` : "none";
}
