import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageMetadata } from "@/app/page-metadata";
import { AsOfBar } from "@/components/filters/as-of-bar";
import { Page, Section } from "@/components/layout/page";
import { SourceList } from "@/components/sources/source-list";
import styles from "@/components/sources/source-list.module.css";
import { getSelection } from "@/db/queries/selection";
import { formatDay } from "@/lib/format/date";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { toContext } from "@/lib/views/context";
import { toFiltersView } from "@/lib/views/filters";
import { toSourcesView } from "@/lib/views/sources-page";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/sources">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "sources" });
  return pageMetadata({ locale, path: "/sources", raw: await searchParams, title: t("title") });
}

export default async function SourcesPage({ params, searchParams }: PageProps<"/[locale]/sources">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("sources");
  const selection = await getSelection(await searchParams);
  const context = toContext(selection, getWording(locale));
  const grades = toSourcesView(context);
  const count = (grade: string) => grades.find((each) => each.grade === grade)?.sources.length ?? 0;
  const {
    ledger,
    params: { asOf },
  } = selection;
  const claims = grades.reduce(
    (sum, { sources }) => sum + sources.reduce((of, source) => of + source.claims.length, 0),
    0,
  );
  return (
    <Page
      heading={t("heading")}
      lead={t("lead", {
        sources: ledger.sources.length,
        claims,
        day: formatDay(asOf, locale),
        a: count("A"),
        b: count("B"),
        c: count("C"),
      })}
    >
      <AsOfBar view={toFiltersView("/sources", selection, context)} />
      <ul className={styles.grades}>
        {grades.map(({ grade, label, sources }) => (
          <li key={grade}>
            <a href={`#grade-${grade}`}>{label}</a> ({sources.length})
          </li>
        ))}
      </ul>
      {grades.map(({ grade, label, sources }) => (
        <Section key={grade} id={`grade-${grade}`} heading={label}>
          <SourceList sources={sources} />
        </Section>
      ))}
    </Page>
  );
}
