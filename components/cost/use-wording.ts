import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { MessageKey } from "@/lib/i18n/english";
import type { Wording } from "@/lib/format/wording";

/** The page's wording in the browser, for views that are worked out there. */
export function useWording(): Wording {
  const locale = useLocale();
  const t = useTranslations();
  return useMemo(
    () => ({ locale, t: (key, values) => t(key, values), has: (key): key is MessageKey => t.has(key as MessageKey) }),
    [locale, t],
  );
}
