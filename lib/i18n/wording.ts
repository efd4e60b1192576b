import { createTranslator } from "use-intl/core";
import type { Locale, Wording } from "@/lib/format/wording";
import type { MessageKey } from "./english";
import { loadMessages } from "./messages";

/** Built once each: a translator keeps the messages that it has parsed, and parsing costs more than a query. */
const WORDINGS: Record<Locale, Wording> = { en: wordingOf("en"), fr: wordingOf("fr") };

/** The wording of a language, for views and formats. */
export const getWording = (locale: Locale): Wording => WORDINGS[locale];

/** From the core of next-intl: next-intl itself needs the client's React, which commands and routes do not have. */
function wordingOf(locale: Locale): Wording {
  const t = createTranslator({ locale, messages: loadMessages(locale), timeZone: "UTC" });
  return { locale, t: (key, values) => t(key, values), has: (key): key is MessageKey => t.has(key as MessageKey) };
}
