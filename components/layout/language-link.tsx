"use client";

import { useLocale, useTranslations } from "next-intl";
import { usePathname, useSearchParams } from "next/navigation";
import { Suspense } from "react";
import { fromLocalPath, localPath } from "@/lib/format/local-path";

/** The same page and the same filters in the other language. A plain link: the whole document changes its language. */
export function LanguageLink() {
  return (
    <Suspense>
      <SamePage />
    </Suspense>
  );
}

function SamePage() {
  const t = useTranslations("site");
  const language = useLocale() === "en" ? "fr" : "en";
  const path = localPath(fromLocalPath(usePathname()).path, language);
  const query = useSearchParams().toString();
  return (
    <a href={query ? `${path}?${query}` : path} hrefLang={language} lang={language} aria-label={t("languageLabel")}>
      {t("language")}
    </a>
  );
}
