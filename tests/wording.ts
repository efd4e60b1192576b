import { createTranslator } from "next-intl";
import type { MessageKey } from "@/lib/i18n/english";
import type { Locale, Wording } from "@/lib/format/wording";
import { readMessages } from "./messages";

/** The real messages, without a request: what a page would say. An unknown key fails the test. */
export function wordingFor(locale: Locale): Wording {
  const t = createTranslator({
    locale,
    messages: readMessages(locale),
    timeZone: "UTC",
    onError: (error) => {
      throw error;
    },
  });
  return { locale, t: (key, values) => t(key, values), has: (key): key is MessageKey => t.has(key as MessageKey) };
}
