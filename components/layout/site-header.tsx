import type { ReactNode } from "react";
import { getLocale, getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/format/wording";
import { formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { PAGES } from "@/lib/i18n/pages";
import type { IsoDay } from "@/lib/model/imprecise-date";
import { SearchBox } from "../search/search-box";
import { LanguageLink } from "./language-link";
import { PageLink } from "./page-link";
import { ReadUpTo } from "./read-up-to";
import styles from "./site-header.module.css";
import { ThemeSwitch } from "./theme-switch";

/** The last pages of the navigation tell of the ledger itself: they are behind a button at every width. */
const REFERENCES = 4;

/**
 * One row: name, pages, search, theme, language; below it the day that the sources were read up to. The first list of
 * pages is a popover that a stylesheet lays out in the row where there is room: one list, and no script either way.
 */
export async function SiteHeader({ locale, readUpTo }: { locale: Locale; readUpTo?: IsoDay }) {
  const t = await getTranslations();
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <a className={styles.name} href={localPath("/", locale)} data-soft="">
          {t("site.name")}
        </a>
        <nav className={styles.nav} aria-label={t("site.menu")}>
          <Pages id="pages" label={t("site.menu")} pages={PAGES.slice(0, -REFERENCES)} />
          <Pages id="more" label={t("site.more")} pages={PAGES.slice(-REFERENCES)}>
            <li className={styles.search}>
              <PageLink href={localPath("/search", locale)}>{t("search.label")}</PageLink>
            </li>
          </Pages>
        </nav>
        <SearchBox />
        <ThemeSwitch />
        <LanguageLink />
      </div>
      {readUpTo && (
        <p className={styles.read}>
          {t("site.readUpTo")} <ReadUpTo day={readUpTo} text={formatDay(readUpTo, locale)} />
        </p>
      )}
    </header>
  );
}

type PagesProps = { id: string; label: string; pages: readonly (typeof PAGES)[number][]; children?: ReactNode };

async function Pages({ id, label, pages, children }: PagesProps) {
  const t = await getTranslations("nav");
  const locale = await getLocale();
  return (
    <>
      <button type="button" popoverTarget={id}>
        {label}
      </button>
      <ul id={id} popover="auto">
        {pages.map(({ key, path }) => (
          <li key={key}>
            <PageLink href={localPath(path, locale)}>{t(key)}</PageLink>
          </li>
        ))}
        {children ?? null}
      </ul>
    </>
  );
}
