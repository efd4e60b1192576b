import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { ledgerVersion } from "@/db/readers/ledger-version";
import { backUp } from "../intake/backup";
import { holdsLedger, NoLedger, readStanding } from "../intake/standing";
import type { Command } from "./command";
import { tell } from "./tell";

/** Writes a consistent copy of the ledger, and never over another file. */
export const backup: Command = {
  operands: { least: 1, most: 1, inWords: "the file to write" },
  run: async ({ operands: [to = ""], file }) => {
    if (!holdsLedger(file)) throw new NoLedger(file);
    if (existsSync(to)) throw new Error(`${to} is there already, and is left as it is.`);
    backUp(file, resolve(to));
    tell(`Ledger version ${ledgerVersion(await readStanding(resolve(to)))} backed up to ${to}`);
    return 0;
  },
};
