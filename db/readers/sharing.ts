import "server-only";
import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import { toDate } from "./rows";

/** Gives back the first text, and the first date, that is equal to what is asked for. */
export type Shared = {
  text: <Word extends string>(text: Word) => Word;
  date: (edtf: string, earliest: string, latest: string) => ImpreciseDate;
};

/**
 * One copy of every text and every date of many rows: SQLite makes new ones for each row, and a hundred thousand claims
 * would hold ten texts each that are all the same.
 */
export function sharing(): Shared {
  const texts = new Map<string, string>();
  const dates = new Map<string, ImpreciseDate>();
  const text = <Word extends string>(word: Word): Word => {
    const known = texts.get(word);
    if (known !== undefined) return known as Word;
    texts.set(word, word);
    return word;
  };
  const date = (edtf: string, earliest: string, latest: string) => {
    const known = dates.get(edtf);
    if (known?.earliest === earliest && known.latest === latest) return known;
    const made = toDate(edtf, earliest, latest);
    dates.set(edtf, made);
    return made;
  };
  return { text, date };
}
