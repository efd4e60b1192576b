import Database from "better-sqlite3";
import { statSync } from "node:fs";
import { LedgerUnavailable } from "@/lib/model/edition";
import { howToMend } from "./backups";
import journal from "./migrations/meta/_journal.json";
import { errorCode, isBusy, rootCause } from "./sqlite-error";

/** A fault in the log's words: what is wrong with the file, and what whoever runs the site can do. */
type Told = { reason: string; advice: string };

/** What keeps a ledger from being read, with what to do. `cause` is what reading it threw. */
export function ledgerFault(file: string, cause: unknown): LedgerUnavailable {
  const { reason, advice } = told(file, cause);
  return new LedgerUnavailable(`The ledger at ${file} cannot be read: ${reason}. ${advice}`, { cause });
}

function told(file: string, cause: unknown): Told {
  const stat = statOf(file);
  if (stat === "none" && process.env.LEDGER_PRIMARY)
    return {
      reason: "there is no such file",
      advice: "It comes from the primary that LEDGER_PRIMARY names: /readyz says what keeps it away.",
    };
  if (stat === "none")
    return {
      reason: "there is no such file",
      advice: `If it was there before, a volume may not be mounted, or DATABASE_URL misspelt. ${howToMend(file)}`,
    };
  if (stat === "denied")
    return { reason: "it may not be looked at", advice: "Let this user read the file and enter its folder." };
  if (stat.isDirectory())
    return { reason: "it is a folder", advice: `Name a file in DATABASE_URL, e.g. ${file}/circuit.db.` };
  if (stat.size === 0) return { reason: "it is empty", advice: howToMend(file) };
  return toldByCode(file, cause);
}

function toldByCode(file: string, cause: unknown): Told {
  const root = rootCause(cause);
  const said = root instanceof Error ? root.message : String(root);
  if (isBusy(cause))
    return { reason: "another process has locked it", advice: "It is read again once that has finished." };
  const code = errorCode(cause);
  if (/^SQLITE_(CANTOPEN|PERM|AUTH|READONLY)/.test(code))
    return { reason: `it may not be opened (${said})`, advice: "Let this user read the file and write to its folder." };
  if (/^SQLITE_(FULL|NOMEM|IOERR(?!_SHORT_READ))/.test(code))
    return { reason: `the disk is full, or fails (${said})`, advice: "Free room on the disk; the file is left alone." };
  const age = ageOf(file);
  if (age === "older")
    return {
      reason: `an older version of this program has written it (${said})`,
      advice: `"npm run seed" brings it up to date; nothing in it is lost.`,
    };
  if (age === "newer")
    return {
      reason: `a newer version of this program has written it (${said})`,
      advice: "Run that version; this one is older than the ledger.",
    };
  return { reason: said, advice: howToMend(file) };
}

function statOf(file: string) {
  try {
    return statSync(/*turbopackIgnore: true*/ file, { throwIfNoEntry: false }) ?? "none";
  } catch (error) {
    return errorCode(error) === "ENOTDIR" ? "none" : "denied";
  }
}

const NEWEST_MIGRATION = Math.max(...journal.entries.map(({ when }) => when));

/** Which version wrote the file, by the last migration that it records; `undefined` when it records none. */
function ageOf(file: string): "older" | "same" | "newer" | undefined {
  try {
    const sqlite = new Database(file, { readonly: true, fileMustExist: true, timeout: 0 });
    try {
      const last = sqlite.prepare("SELECT max(created_at) FROM __drizzle_migrations").pluck().get();
      if (typeof last !== "number") return undefined;
      return last < NEWEST_MIGRATION ? "older" : last > NEWEST_MIGRATION ? "newer" : "same";
    } finally {
      sqlite.close();
    }
  } catch {
    return undefined;
  }
}
