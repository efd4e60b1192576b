import type { Text } from "@/lib/model/ledger";

export type Locale = "en" | "fr";

/** The language of a page and its messages: all that a view or a format needs to put numbers into words. */
export type Wording = { locale: Locale; t: (key: string, values?: Record<string, string | number>) => string };

/** The ledger's own words in the page's language. */
export const inWords = (text: Text, { locale }: Pick<Wording, "locale">): string => text[locale];
