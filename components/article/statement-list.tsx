import { getTranslations } from "next-intl/server";
import type { StatementView } from "@/lib/pages/article";
import { Still } from "../layout/still";
import styles from "./article.module.css";

/** The article fact by fact: what it says, our verdict, and the claims for and against it. */
export async function StatementList({ statements }: { statements: StatementView[] }) {
  const t = await getTranslations("article");
  return (
    <Still>
      <ol className={styles.statements}>
        {statements.map(
          ({ id, place, kind, paraphrase, figures, assessment, assessmentLabel, reason, deals, claims, sources }) => (
            <li key={id} id={id}>
              <p className={styles.place}>
                {place}, {kind.toLowerCase()}
              </p>
              <div>
                <h3>{paraphrase}</h3>
                {figures.length > 0 && (
                  <ul className={styles.figures}>
                    {figures.map(({ text, what }) => (
                      <li key={what}>
                        <b>{text}</b> {what}
                      </li>
                    ))}
                  </ul>
                )}
                <p className={styles.verdict} data-assessment={assessment}>
                  <b>{assessmentLabel}.</b> {reason}
                </p>
                {claims.length > 0 && (
                  <details>
                    <summary>{t("claims", { count: claims.length })}</summary>
                    <ul className={styles.claims}>
                      {claims.map((claim) => (
                        <li key={claim.id} {...(claim.isArticle && { "data-article": true })}>
                          <a href={claim.href}>
                            {claim.deal}, {claim.property.toLowerCase()}
                          </a>
                          : <b>{claim.says}</b>
                          <span>
                            {claim.source.name} ({claim.grade}), {claim.date}
                            {claim.note && `. ${claim.note}`}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
                <p className={styles.refs}>
                  {deals.length > 0 && (
                    <>
                      {t("deals")}:{" "}
                      {deals.map((deal, index) => (
                        <span key={deal.id}>
                          {index > 0 && ", "}
                          <a href={deal.href}>{deal.title}</a>
                        </span>
                      ))}
                      .{" "}
                    </>
                  )}
                  {sources.length > 0 && (
                    <>
                      {t("sources")}:{" "}
                      {sources.map((source, index) => (
                        <span key={source.id}>
                          {index > 0 && ", "}
                          <a href={source.href}>{source.name}</a> ({source.grade})
                        </span>
                      ))}
                      .
                    </>
                  )}
                </p>
              </div>
            </li>
          ),
        )}
      </ol>
    </Still>
  );
}
