import { fold, wordsIn } from "./words";

/** Of words of up to four letters one may be wrong, of longer ones two; shorter than three is near everything. */
const SHORTEST = 3;
const mistakesIn = (word: string) => (word.length < SHORTEST ? 0 : word.length <= 4 ? 1 : 2);

/**
 * The words of names that a mistyped word may have meant, the nearest first and of those the longest (a letter is left
 * out more often than put in), at most `count`, as the names write them. Empty where the word begins a name's word:
 * that was found, and needs no other.
 */
export function nearNames(typed: string, names: Iterable<string>, count: number): string[] {
  const word = fold(typed);
  const near = new Map<string, { name: string; distance: number }>();
  for (const name of names)
    for (const { start, end, folded } of wordsIn(name)) {
      if (folded.startsWith(word)) return [];
      if (near.has(folded) || Math.abs(folded.length - word.length) > mistakesIn(word)) continue;
      const distance = mistakesBetween(word, folded);
      if (distance <= mistakesIn(word) && distance < folded.length - 1)
        near.set(folded, { name: name.slice(start, end), distance });
    }
  return [...near.values()]
    .sort((a, b) => a.distance - b.distance || b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}

/**
 * How many letters were left out, put in, replaced or swapped with their neighbour between two words: the restricted
 * Damerau-Levenshtein distance (Damerau 1964; "optimal string alignment"), row by row.
 */
export function mistakesBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const ways = [(last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + Number(!isSame)];
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) ways.push((before[column - 2] ?? Infinity) + 1);
      next.push(Math.min(...ways));
    }
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
