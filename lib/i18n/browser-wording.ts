import { createTranslator } from "use-intl/core";
import type { Locale, Wording } from "@/lib/format/wording";

/** The messages that a page hands to the browser for figures that are computed there. */
export type BrowserMessages = Record<string, unknown>;

/** The wording in the browser, from the part of the messages that the page handed over. */
export function wordingFrom(locale: Locale, messages: BrowserMessages): Wording {
  const t = createTranslator({ locale, messages: messages as Record<string, string>, timeZone: "UTC" });
  return { locale, t: (key, values) => t(key, values) };
}
