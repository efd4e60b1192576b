import { mentionsIn, type Mention } from "./mentions";
import { fold, wordsIn } from "./words";

/**
 * One thing that a reader asks for: a word, which finds words that begin with it, or an amount, which finds the same
 * amount however it is written. `typed` is how the reader wrote it.
 */
export type Term = { kind: "word"; typed: string; folded: string } | { kind: "amount"; typed: string; marks: string[] };

/**
 * What a reader's text asks for, in its order, each thing once: a text that has no letter or digit asks for nothing.
 */
export function termsOf(query: string): Term[] {
  const text = query.normalize("NFC");
  const mentions = mentionsIn(text);
  const words = wordsIn(text).filter(({ start }) => !mentions.some((mention) => isWithin(start, mention)));
  const placed: { start: number; term: Term }[] = [
    ...mentions.map(({ start, end, marks }) => ({
      start,
      term: { kind: "amount" as const, typed: text.slice(start, end).trim(), marks },
    })),
    ...words.map(({ start, end, folded }) => ({
      start,
      term: { kind: "word" as const, typed: text.slice(start, end), folded },
    })),
  ];
  const inOrder = placed.sort((a, b) => a.start - b.start).map(({ term }) => term);
  const spelt = inOrder.map(({ typed }) => fold(typed));
  return inOrder.filter((_, at) => spelt.indexOf(spelt[at] ?? "") === at);
}

const isWithin = (place: number, { start, end }: Mention) => place >= start && place < end;
