import { z } from "zod";

/** `readUpTo`: the day of the latest page read. Nothing in the ledger can have been stated after it. */
export const ledgerSeed = z.strictObject({ readUpTo: z.iso.date() });
export type LedgerSeed = z.output<typeof ledgerSeed>;
