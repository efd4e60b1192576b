import { getTranslations } from "next-intl/server";
import type { Locale, Wording } from "@/lib/format/wording";

/** The wording of a request's language, for views and formats. */
export async function getWording(locale: Locale): Promise<Wording> {
  const t = await getTranslations({ locale });
  return { locale, t: (key, values) => t(key as Parameters<typeof t>[0], values) };
}
