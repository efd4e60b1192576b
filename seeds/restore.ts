import Database from "better-sqlite3";
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { damageOf } from "./check-file";
import { SeedError } from "./fault";
import { holdsLedger, readLedgerFile } from "./intake/ledger-file";
import { damageIn, moveAside } from "./set-aside";

/**
 * What a restoring did. `kept`: where the file is that was there before, if one was; `lacking`: how many imports that
 * one has and the copy has not, `undefined` where it could not be read.
 */
type Restored = { version: string; deals: number; claims: number; kept?: string; lacking?: number };

/**
 * Puts a copy in the ledger's place. The copy is checked and brought to this version's schema first, and itself left
 * as it is; the file that was there is kept beside it, whatever it is. Throws a SeedError when the copy is no ledger,
 * and has then changed nothing.
 */
export async function restore(file: string, from: string): Promise<Restored> {
  const refuse = (reason: string) => {
    throw new SeedError([{ file: from, path: "", reason }]);
  };
  if (!existsSync(from)) refuse("there is no such file");
  if (!statSync(from).isFile()) refuse("is not a file");
  if (resolve(from) === file) refuse("is the ledger itself");
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    const damage = await damageOf(from, part);
    if (damage) refuse(`cannot be read as a ledger (${damage})`);
    if (!holdsLedger(part)) refuse("holds no ledger: nothing was ever written to it");
    const { deals, claims, ...rest } = await readLedgerFile(part);
    const version = ledgerVersion({ deals, claims, ...rest });
    return { version, deals: deals.length, claims: claims.length, ...(await replace(file, part)) };
  } finally {
    rmSync(part, { force: true });
  }
}

async function replace(file: string, part: string): Promise<Pick<Restored, "kept" | "lacking">> {
  const put = (kept?: string) => {
    renameSync(part, file);
    /** What `npm start` knows of when the old file was seeded does not hold for the new one. */
    rmSync(`${file}.seeded`, { force: true });
    return kept;
  };
  if (!existsSync(file)) return { kept: put() };
  if (!statSync(file).isFile() || (await damageIn(file))) return { kept: put(moveAside(file, "damaged")) };
  const copied = new Set(importsIn(part));
  return whileNobodyWrites(file, () => {
    const lacking = importsIn(file).filter((content) => !copied.has(content)).length;
    return { kept: put(moveAside(file, "replaced")), lacking };
  });
}

/** What was imported, as it stands in a file. */
function importsIn(file: string): unknown[] {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const isThere = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = 'imports'").get();
    return isThere ? sqlite.prepare("SELECT content FROM imports").pluck().all() : [];
  } finally {
    sqlite.close();
  }
}

/**
 * Does something to a sound file while no import can be at work on it: one that waits will find that the file is
 * another one, and write nothing. Its log is emptied into it first, so that it is whole without.
 */
function whileNobodyWrites<Result>(file: string, work: () => Result): Result {
  const sqlite = new Database(file, { fileMustExist: true, timeout: 10_000 });
  try {
    sqlite.pragma("journal_mode = DELETE");
    sqlite.exec("BEGIN IMMEDIATE");
    return work();
  } finally {
    sqlite.close();
  }
}
