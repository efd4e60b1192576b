import { ArticleSumTable } from "@/components/article/article-sum";
import styles from "@/components/article/article.module.css";
import { StatementList } from "@/components/article/statement-list";
import { AsOfBar } from "@/components/filters/as-of-bar";
import { Page, Section } from "@/components/layout/page";
import { colon } from "@/lib/format/punctuation";
import { articlePage } from "@/lib/pages/article";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/article">;

export const generateMetadata = (props: Props) => metadataOf(props, "/article", articlePage);

export default async function ArticlePage(props: Props) {
  const reader = await readerOfRequest(props);
  const page = articlePage(reader);
  const { t } = reader.wording;
  const { sum } = page;
  return (
    <Page heading={page.heading} lead={page.lead}>
      <AsOfBar view={page.dates} />
      {sum && (
        <>
          <Section id="sum" heading={t("article.sum.heading")}>
            <p>{t("article.sum.intro")}</p>
            <ArticleSumTable view={sum} />
          </Section>
          <Section id="statements" heading={t("article.statements")}>
            <ul className={styles.counts} aria-label={t("article.byAssessment")}>
              {page.counts.map(({ assessment, label, count }) => (
                <li key={assessment}>
                  {label}
                  {colon(reader.wording.locale)} <b>{count}</b>
                </li>
              ))}
            </ul>
            <StatementList statements={page.statements} />
          </Section>
        </>
      )}
    </Page>
  );
}
