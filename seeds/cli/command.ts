import type { IsoDay } from "@/lib/model/imprecise-date";

/** What a command is called with. `file`: the ledger; `readUpTo`: nothing handed in may have been stated after it. */
export type Call = { operands: string[]; readUpTo: IsoDay; file: string };

/** A command: how many operands it takes, and its work, which ends with the exit code. */
export type Command = {
  operands: { least: number; most: number; inWords: string };
  run: (call: Call) => Promise<number>;
};
