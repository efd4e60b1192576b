import { readIntake } from "../intake/read";
import { rehearse } from "../intake/rehearse";
import { FILES, type Command } from "./command";
import { differences } from "./differences";
import { progress, tell } from "./tell";

/** Says what an import would change. */
export const diff: Command = {
  operands: FILES,
  run: async ({ operands, readUpTo, file }) => {
    const report = progress();
    report("reading files", operands.length);
    const { before, after } = await rehearse(file, readIntake(operands), { readUpTo, report });
    report("comparing claims", after.claims.length);
    for (const line of differences(before, after)) tell(line);
    return 0;
  },
};
