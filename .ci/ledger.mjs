import { existsSync, writeFileSync } from "node:fs";
import { mustRun, timed } from "./command.mjs";
import { databaseFile } from "./database-file.mjs";
import { fail } from "./fail.mjs";
import { hashOf, recordedHash } from "./hash.mjs";
import { goneFault, knownLedgers, rememberLedger } from "./known-ledgers.mjs";
import { language, words } from "./words.mjs";

/**
 * Creates and seeds the ledger where none ever was, and seeds it when seeds, schema or migrations have changed since.
 * Where one was and is gone, it ends the start: a new one would lack what was imported. Where it comes from a primary,
 * nothing is done: of many machines that start, none is to write there by itself.
 */
export async function seedWhenStale() {
  if (process.env.LEDGER_PRIMARY) return;
  const file = databaseFile();
  const isThere = existsSync(file);
  const gone = isThere ? undefined : goneFault(file);
  if (gone) fail(gone);
  const record = `${file}.seeded`;
  const now = hashOf(["seeds", "db/migrations", "db/schema"]);
  if (!isThere || recordedHash(record) !== now) {
    const seeded = () => mustRun("npm", ["run", "--silent", "seed", "--", "--lang", language], { output: "kept" });
    process.stdout.write(await timed(words.seeding, seeded));
    writeFileSync(record, now);
  }
  const others = isThere ? [] : knownLedgers().filter((known) => existsSync(known));
  if (others.length) process.stdout.write(`${words.newLedger(others.join(", "))}\n`);
  rememberLedger(file);
}
