import type { ImpreciseDate } from "./imprecise-date";
import type { Text } from "./text";
import type { Quantity } from "./quantity";
import type { Assessment, StatementKind } from "./vocabulary";

/** What other sources make of a statement from a day on: a later verdict knows what an earlier one could not. */
export type Verdict = { since: ImpreciseDate; assessment: Assessment; reason: Text };

/** One fact of one sentence of the article, in our words, and what other sources make of it. */
export type Statement = {
  id: string;
  /** Counted from 1; paragraph 0 is the title. */
  paragraph: number;
  sentence: number;
  /** Which fact of the sentence, from 1. */
  part: number;
  kind: StatementKind;
  paraphrase: Text;
  figures: { quantity: Quantity; what: Text }[];
  /** The first is that of the article's own day; in the order of `since`. */
  verdicts: Verdict[];
  dealIds: string[];
  claimIds: string[];
  sourceIds: string[];
};
