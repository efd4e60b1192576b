"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { Suspense, type ReactNode } from "react";
import type { Locale } from "@/lib/format/wording";

type Props = { locale: Locale; label: string; children: ReactNode };

/** The same page and the same filters in the other language. A plain link: the whole document changes its language. */
export function LanguageLink(props: Props) {
  return (
    <Suspense>
      <SamePage {...props} />
    </Suspense>
  );
}

function SamePage({ locale, label, children }: Props) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const bare = path.replace(/^\/fr(?=\/|$)/, "") || "/";
  const other = locale === "en" ? (bare === "/" ? "/fr" : `/fr${bare}`) : bare;
  const language = locale === "en" ? "fr" : "en";
  return (
    <a href={query ? `${other}?${query}` : other} hrefLang={language} lang={language} aria-label={label}>
      {children}
    </a>
  );
}
