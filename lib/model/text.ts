import type { ImpreciseDate } from "./imprecise-date";

/** Words in both languages. */
export type Text = { en: string; fr: string };

/** A remark on a deal, shown from the day it was known (`since`): the deal's announcement when left out. */
export type Note = Text & { since?: ImpreciseDate };
