import { mentionsIn } from "./mentions";
import type { Term } from "./terms";
import { wordsIn } from "./words";

/** Where in a text terms were found: which of them (by their place in the query), and from where to where. */
export type Match = { found: ReadonlySet<number>; ranges: { start: number; end: number }[] };

/** Finds terms in a text. `marks`: the amounts of what the text tells, found even where it writes them rounded. */
export function matchIn(text: string, terms: readonly Term[], marks: readonly string[] = []): Match {
  const found = new Set<number>();
  const ranges: Match["ranges"] = [];
  const words = terms.some(({ kind }) => kind === "word") ? wordsIn(text) : [];
  const mentions = terms.some(({ kind }) => kind === "amount") ? mentionsIn(text) : [];
  for (const [place, term] of terms.entries()) {
    const hits =
      term.kind === "word"
        ? words.filter(({ folded }) => folded.startsWith(term.folded))
        : mentions.filter((mention) => term.marks.some((mark) => mention.marks.includes(mark)));
    if (hits.length || (term.kind === "amount" && term.marks.some((mark) => marks.includes(mark)))) found.add(place);
    ranges.push(...hits.map(({ start, end }) => ({ start, end })));
  }
  return { found, ranges: ranges.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** A piece of a line, and whether it is what was asked for. */
export type Piece = { text: string; marked: boolean };

/** So many letters stand before the first match, and so many a line has at most. */
const [BEFORE, LONGEST] = [70, 220];

/** A text around its first match, cut at words, with an ellipsis where it was cut; all of a short text. */
export function excerpt(text: string, { ranges }: Match): Piece[] {
  const first = ranges[0]?.start ?? 0;
  const isShort = text.length <= LONGEST;
  const from = isShort || first <= BEFORE ? 0 : text.lastIndexOf(" ", first - BEFORE) + 1;
  const room = from + LONGEST;
  const to = isShort || text.length <= room ? text.length : Math.max(text.lastIndexOf(" ", room), from + 1);
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of ranges) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  const cut = { text: "…", marked: false };
  return [...(from > 0 ? [cut] : []), ...pieces, ...(to < text.length ? [cut] : [])];
}
