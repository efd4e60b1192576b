import { holdsLedger } from "../intake/ledger-file";
import { changeLedger } from "../primary/change-ledger";
import { restore } from "../restore";
import type { Command } from "./command";
import { print } from "./print";

/** Puts a backup in the ledger's place, and says what the ledger that was there had beyond it. */
export const restoreBackup: Command = {
  operands: { least: 1, most: 1, inWords: "the backup to restore" },
  run: async ({ operands: [from = ""], file }) => {
    const { made, where } = await changeLedger(file, (to) => {
      if (to !== file) refuseSecondLedger(to);
      return restore(to, from);
    });
    const { version, deals, claims, kept, lacking } = made;
    print(`Ledger version ${version} restored from ${from}: ${deals} deals, ${claims} claims, in ${where}`);
    if (where !== file) return 0;
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

/** What a primary holds is only ever added to: a backup is for one that has lost its ledger, or is new. */
function refuseSecondLedger(copy: string): void {
  if (holdsLedger(copy))
    throw new Error(
      "The primary holds a ledger, which is only added to. Nothing was changed: start it with an empty folder, and restore then.",
    );
}
