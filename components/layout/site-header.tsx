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

export async function SiteHeader({ locale, readUpTo }: { locale: Locale; readUpTo?: IsoDay }) {
  const t = await getTranslations();
  return (
    <header className={styles.header}>
      <Link className={styles.name} href={localPath("/", locale)} prefetch={false}>
        {t("site.name")}
      </Link>
      <nav className={styles.nav} aria-label={t("site.menu")}>
        <ul>
          {PAGES.map(({ key, path }) => (
            <li key={key}>
              <PageLink href={localPath(path, locale)}>{t(`nav.${key}`)}</PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageLink />
      {readUpTo && (
        <p className={styles.read}>
          {t("site.readUpTo")} <ReadUpTo day={readUpTo} text={formatDay(readUpTo, locale)} />
        </p>
      )}
    </header>
  );
}
