import { ledgerVersion } from "@/db/readers/ledger-version";
import { importIntake } from "../intake/import";
import { readIntake } from "../intake/read";
import { FILES, type Command } from "./command";
import { progress, tell } from "./tell";

/** Brings files into the ledger. */
export const importFiles: Command = {
  operands: FILES,
  run: async ({ operands, readUpTo, file }) => {
    const report = progress();
    report("reading files", operands.length);
    const { before, after, version, backup } = await importIntake(file, readIntake(operands), {
      readUpTo,
      report,
      keepsBackup: true,
    });
    if (backup) tell(`Backed up to ${backup}`);
    const grown = (name: "deals" | "claims" | "sources") =>
      `${name} ${after[name].length - (before?.[name].length ?? 0)}`;
    tell(`New: ${grown("deals")}, ${grown("claims")}, ${grown("sources")}.`);
    tell(`Ledger version ${version}${before ? `, was ${ledgerVersion(before)}` : ""}`);
    return 0;
  },
};
