import { isOnOrBefore, type IsoDay } from "./imprecise-date";
import type { Deal, Note, Statement, Verdict } from "./ledger";

/*
 * Words that tell an outcome have a day, as claims have: no page shown as of a day tells what was known later (rule 2
 * of the domain).
 */

/**
 * What other sources make of a statement as of a day: the latest verdict that was possible by then. `undefined` before
 * the first, when there was no article yet.
 */
export const verdictOn = ({ verdicts }: Pick<Statement, "verdicts">, day: IsoDay): Verdict | undefined =>
  verdicts.findLast(({ since }) => isOnOrBefore(since, day));

/** The remarks on a deal that could be made on a day, in the deal's order. One without a day holds from the start. */
export const notesOn = ({ notes }: Pick<Deal, "notes">, day: IsoDay): Note[] =>
  notes.filter(({ since }) => !since || isOnOrBefore(since, day));
