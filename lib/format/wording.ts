import type { MessageKey } from "@/lib/i18n/english";
import type { Text } from "@/lib/model/text";

export type Locale = "en" | "fr";

/** The language of a page and its messages: all that a view or a format needs to put numbers into words. */
export type Wording = {
  locale: Locale;
  t: (key: MessageKey, values?: Record<string, string | number>) => string;
  /** Whether a key that code makes from data is one of a message. */
  has: (key: string) => key is MessageKey;
};

/** The ledger's own words in the page's language. */
export const inWords = (text: Text, { locale }: Pick<Wording, "locale">): string => text[locale];
