import { ledgerPrimary } from "@/db/following/primary";
import { restore } from "../restore";
import type { Command } from "./command";
import { print } from "./print";

/** Puts a backup in the ledger's place, and says what the ledger that was there had beyond it. */
export const restoreBackup: Command = {
  operands: { least: 1, most: 1, inWords: "the backup to restore" },
  run: async ({ operands: [from = ""], file }) => {
    const primary = ledgerPrimary();
    if (primary)
      throw new Error(
        `This machine follows the primary at ${primary.url}: what is restored here would be replaced at once. ` +
          `Nothing was changed. The README says how a primary gets a backup.`,
      );
    const { version, deals, claims, kept, lacking } = await restore(file, from);
    print(`Ledger version ${version} restored from ${from}: ${deals} deals, ${claims} claims, in ${file}`);
    if (kept && lacking === undefined)
      print(
        `The file that was there cannot be read as a ledger: what it held besides is not known. It is kept as ${kept}`,
      );
    else if (kept) {
      const imports = lacking === 1 ? "1 import" : `${lacking} imports`;
      print(
        lacking
          ? `It lacks ${imports} of the ledger that was there, which is kept as ${kept}: hand the files in again.`
          : `It lacks no import of the ledger that was there, which is kept as ${kept}`,
      );
    }
    print(`"npm run seed" adds what the seeds have come to hold since; "npm start" does so by itself.`);
    return 0;
  },
};
