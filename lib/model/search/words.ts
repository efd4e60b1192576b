/** A word of a text: where it stands (`end` is the place after it), and how it compares. */
export type WordAt = { start: number; end: number; folded: string };

/**
 * A word as the search compares it: small letters, without accents, in one Unicode form. "Mémoire" and "memoire" fold
 * alike, as SQLite's `unicode61 remove_diacritics 2` folds them in the index.
 */
export const fold = (word: string): string =>
  isPlain(word) ? word.toLowerCase() : word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a text in their order: runs of letters, digits and their accents. */
export function wordsIn(text: string): WordAt[] {
  return [...text.matchAll(isPlain(text) ? PLAIN_WORD : WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** The same in a text of ASCII alone, as most are: ten times as fast. */
const PLAIN_WORD = /[A-Za-z0-9]+/g;
const isPlain = (text: string) => /^[\x20-\x7e]*$/.test(text);
