import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/format/wording";
import { formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { PAGES } from "@/lib/i18n/pages";
import type { IsoDay } from "@/lib/model/imprecise-date";
import { LanguageLink } from "./language-link";
import { PageLink } from "./page-link";
import { ReadUpTo } from "./read-up-to";
import styles from "./site-header.module.css";
import { ThemeSwitch } from "./theme-switch";

/**
 * One row: name, pages, theme, language; below it the day that the sources were read up to. The list of pages is a
 * popover, which a stylesheet lays out in the row where there is room for it: one list, and no script either way.
 */
export async function SiteHeader({ locale, readUpTo }: { locale: Locale; readUpTo?: IsoDay }) {
  const t = await getTranslations();
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <Link className={styles.name} href={localPath("/", locale)} prefetch={false}>
          {t("site.name")}
        </Link>
        <nav className={styles.nav} aria-label={t("site.menu")}>
          <button type="button" popoverTarget="pages">
            {t("site.menu")}
          </button>
          <ul id="pages" popover="auto">
            {PAGES.map(({ key, path }) => (
              <li key={key}>
                <PageLink href={localPath(path, locale)}>{t(`nav.${key}`)}</PageLink>
              </li>
            ))}
          </ul>
        </nav>
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
