import { isOnOrBefore, type IsoDay } from "./imprecise-date";
import type { Deal, Ledger, LedgerDays, Series, UnitCost } from "./ledger";
import type { Note } from "./text";
import type { Statement, Verdict } from "./statement";

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

/** Whether the article that the tracker starts from had appeared by a day: before, it says nothing and sums nothing. */
export const hasArticle = ({ article }: Pick<LedgerDays, "article">, day: IsoDay): boolean => article <= day;

/** The costs of a gigawatt that somebody had stated by a day. */
export const unitCostsOn = ({ unitCosts }: Pick<Ledger, "unitCosts">, day: IsoDay): UnitCost[] =>
  unitCosts.filter(({ statedOn }) => isOnOrBefore(statedOn, day));

/** The series by what had been stated of them by a day; one of which nothing had been stated is left out. */
export const seriesOn = ({ series }: Pick<Ledger, "series">, day: IsoDay): Series[] =>
  series.flatMap((each) => {
    const points = each.points.filter(({ statedOn }) => isOnOrBefore(statedOn, day));
    return points.length ? [{ ...each, points }] : [];
  });
