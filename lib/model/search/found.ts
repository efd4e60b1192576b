import { matchIn } from "./match";
import type { Term } from "./terms";
import { fold, wordsIn } from "./words";

/** What a search finds, in the order in which equals are shown: whoever types a name wants its bearer first. */
const FOUND_KINDS = ["partner", "deal", "statement", "source"] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** One thing that holds all that was asked for, by its id. */
export type Found = { kind: FoundKind; id: string };

/** The most that one search finds, and ranks: a reader who would read on asks for more words. */
export const MOST_FOUND = 500;

/**
 * Names first: what bears exactly the name that was typed, then partners and then all others whose name holds every
 * term, then the rest. Within each the order that they come in, which is the index's. `namesOf` gives the names (a
 * title, a ticker) of what was found.
 */
export function rankFound(found: Found[], terms: readonly Term[], namesOf: (found: Found) => string[]): Found[] {
  const typed = terms.map((term) => fold(term.typed)).join(" ");
  const isExact = (name: string) => foldedName(name) === typed;
  const tierOf = (each: Found): number => {
    const names = namesOf(each);
    if (names.some(isExact)) return FOUND_KINDS.indexOf(each.kind);
    const holdsAll = names.some((name) => matchIn(name, terms).found.size === terms.length);
    return FOUND_KINDS.length * (holdsAll ? 1 : 2) + (holdsAll ? FOUND_KINDS.indexOf(each.kind) : 0);
  };
  return found
    .map((each, place) => ({ each, place, tier: tierOf(each) }))
    .sort((a, b) => a.tier - b.tier || a.place - b.place)
    .map(({ each }) => each);
}

const foldedName = (name: string) =>
  wordsIn(name)
    .map(({ folded }) => folded)
    .join(" ");
