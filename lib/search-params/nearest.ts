/**
 * The known word that differs in the fewest letters (Levenshtein 1966), the first of equals; `undefined` when none is
 * known. For telling a reader what was probably meant.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((each) => ({ each, letters: distance(word.slice(0, 80), each) }));
  return ranked.sort((a, b) => a.letters - b.letters)[0]?.each;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...a].entries()) {
    const next = [line + 1];
    for (let at = 1; at <= b.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + Number(b[at - 1] !== letter);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
