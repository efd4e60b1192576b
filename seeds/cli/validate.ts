import { SeedError } from "../fault";
import { seedsOf } from "../from-ledger";
import { mergeIntake } from "../intake/merge";
import { readIntake } from "../intake/read";
import { holdsLedger, NoLedger, readStanding } from "../intake/standing";
import { emptyLedgerFor, isWhole, wholeFaults } from "../intake/whole";
import { FILES, type Command } from "./command";
import { progress, tell } from "./tell";

/** Checks files against the ledger. */
export const validate: Command = {
  operands: FILES,
  run: async ({ operands, readUpTo, file }) => {
    const report = progress();
    report("reading files", operands.length);
    const intake = readIntake(operands);
    if (!holdsLedger(file) && !isWhole(intake)) throw new NoLedger(file);
    const standing = holdsLedger(file) ? seedsOf(await readStanding(file), readUpTo) : emptyLedgerFor(intake, readUpTo);
    report("checking deals", standing.deals.length + intake.deals.length);
    const { faults } = mergeIntake(standing, intake);
    const refused = standing.deals.length ? wholeFaults(intake) : [];
    if (refused.length || faults.length) throw new SeedError(refused.length ? refused : faults);
    tell(
      `No problem in what was read (deals ${intake.deals.length}, sources ${intake.sources.length}, organisations ${intake.organisations.length}). "diff" says what it would change.`,
    );
    return 0;
  },
};
