import { createTranslator } from "next-intl";
import type { Locale, Wording } from "@/lib/format/wording";
import { loadMessages } from "./messages";

const built = new Map<Locale, Wording>();

/**
 * The wording of a language, for views and formats. Built once: parsing messages anew for every request would cost
 * more than all the queries.
 */
export function getWording(locale: Locale): Wording {
  const wording = built.get(locale) ?? build(locale);
  built.set(locale, wording);
  return wording;
}

function build(locale: Locale): Wording {
  const t = createTranslator({ locale, messages: loadMessages(locale), timeZone: "UTC" });
  return { locale, t: (key, values) => t(key as Parameters<typeof t>[0], values) };
}
