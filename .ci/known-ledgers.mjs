import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { words } from "./words.mjs";

/** Where this checkout keeps the paths of the ledgers that it has served, one a line. */
const RECORD = ".circuit/ledgers";

export const knownLedgers = () => (existsSync(RECORD) ? readFileSync(RECORD, "utf8").split("\n").filter(Boolean) : []);

export function rememberLedger(file) {
  const known = knownLedgers();
  if (known.includes(file)) return;
  mkdirSync(dirname(RECORD), { recursive: true });
  writeFileSync(RECORD, [...known, file, ""].join("\n"));
}

/**
 * Why no new ledger may be made where none is, a sentence; `undefined` where none ever was. One was there when this
 * checkout has served it, or when what stands beside a ledger is still there: a volume may not be mounted.
 */
export function goneFault(file) {
  const backup = hasNeighbour(file) ? undefined : newestBackup(join(dirname(file), "backups"));
  if (!backup && !existsSync(`${file}.seeded`) && !knownLedgers().includes(file)) return undefined;
  return [words.ledgerGone(file), ...(backup ? [words.newestBackup(backup)] : []), words.beginAnew].join("\n");
}

/** Ledgers in one folder share its backups: then those tell nothing. */
const hasNeighbour = (file) =>
  existsSync(dirname(file)) && readdirSync(dirname(file)).some((name) => /\.db$/.test(name));

/** By the rule of db/backups.ts, which is TypeScript, and may have to wait for the install. */
function newestBackup(folder) {
  if (!existsSync(folder)) return undefined;
  const backups = readdirSync(folder)
    .filter((name) => name.endsWith(".db"))
    .map((name) => join(folder, name));
  return backups.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
}
