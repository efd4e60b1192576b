import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageMetadata } from "@/app/page-metadata";
import styles from "@/components/article/article.module.css";
import { ArticleSumTable } from "@/components/article/article-sum";
import { StatementList } from "@/components/article/statement-list";
import { AsOfBar } from "@/components/filters/as-of-bar";
import { Page, Section } from "@/components/layout/page";
import { getSelection } from "@/db/queries/selection";
import { formatDay } from "@/lib/format/date";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { ARTICLE_SOURCE_ID, articleSum } from "@/lib/model/article-sum";
import { toAssessmentCounts, toStatementView } from "@/lib/views/article-page";
import { toArticleSumView } from "@/lib/views/article-sum";
import { toContext } from "@/lib/views/context";
import { toFiltersView } from "@/lib/views/filters";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]/article">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "article" });
  return pageMetadata({ locale, path: "/article", raw: await searchParams, title: t("title") });
}

export default async function ArticlePage({ params, searchParams }: PageProps<"/[locale]/article">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("article");
  const { ledger, ...selection } = await getSelection(await searchParams);
  const context = toContext({ ledger, ...selection }, getWording(locale));
  const sum = articleSum(ledger, ARTICLE_SOURCE_ID);
  const view = toArticleSumView(sum, context);
  const counts = toAssessmentCounts(ledger.statements, context);
  const supported = counts.find(({ assessment }) => assessment === "supported")?.count ?? 0;
  const day = formatDay(ledger.days.article, locale);
  return (
    <Page heading={t("heading")} lead={t("lead", { day, count: ledger.statements.length, supported })}>
      <AsOfBar view={toFiltersView("/article", selection, context)} />
      <Section id="sum" heading={t("sum.heading")}>
        <p>{t("sum.intro")}</p>
        <ArticleSumTable view={view} />
      </Section>
      <Section id="statements" heading={t("statements")}>
        <ul className={styles.counts} aria-label={t("byAssessment")}>
          {counts.map(({ assessment, label, count }) => (
            <li key={assessment}>
              {label}: <b>{count}</b>
            </li>
          ))}
        </ul>
        <StatementList
          statements={ledger.statements.map((statement) => toStatementView(statement, context, ARTICLE_SOURCE_ID))}
        />
      </Section>
    </Page>
  );
}
