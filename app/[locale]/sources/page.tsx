import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Page, Section } from "@/components/layout/page";
import { SourceList } from "@/components/sources/source-list";
import styles from "@/components/sources/source-list.module.css";
import { getSelection } from "@/db/queries/selection";
import { formatDay } from "@/lib/format/date";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { toContext } from "@/lib/views/context";
import { toSourcesView } from "@/lib/views/sources-page";

export async function generateMetadata({ params }: PageProps<"/[locale]/sources">): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: "sources" });
  return { title: t("title") };
}

export default async function SourcesPage({ params }: PageProps<"/[locale]/sources">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("sources");
  const selection = await getSelection({});
  const grades = toSourcesView(toContext(selection, getWording(locale)));
  const count = (grade: string) => grades.find((each) => each.grade === grade)?.sources.length ?? 0;
  const { ledger } = selection;
  return (
    <Page heading={t("heading")} lead={t("lead", { sources: ledger.sources.length, claims: ledger.claims.length, day: formatDay(ledger.days.latest, locale), a: count("A"), b: count("B"), c: count("C") })}>
      <ul className={styles.grades}>{grades.map(({ grade, label, sources }) => <li key={grade}><a href={`#grade-${grade}`}>{label}</a> ({sources.length})</li>)}</ul>
      {grades.map(({ grade, label, sources }) => (
        <Section key={grade} id={`grade-${grade}`} heading={label}><SourceList sources={sources} /></Section>
      ))}
    </Page>
  );
}
