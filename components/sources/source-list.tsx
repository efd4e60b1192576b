import { useTranslations } from "next-intl";
import type { SourceView } from "@/lib/pages/sources";
import styles from "./source-list.module.css";

/** Sources with what they state and the claims that rest on them. */
export function SourceList({ sources }: { sources: SourceView[] }) {
  const t = useTranslations("sources");
  return (
    <ul className={styles.sources}>
      {sources.map(
        ({ id, publisher, title, url, published, originalReportingBy, states, note, claimCount, claims }) => (
          <li key={id} id={id}>
            <div className={styles.head}>
              <h3>{publisher}</h3>
              <p>
                {published}
                {originalReportingBy && `. ${t("original", { by: originalReportingBy })}`}
              </p>
            </div>
            <div>
              <p className={styles.title}>
                {url ? (
                  <a href={url} rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  <>
                    {title} ({t("noAddress")})
                  </>
                )}
              </p>
              <p>
                {states}
                {note && ` ${note}`}
              </p>
              {claims.length > 0 ? (
                <details>
                  <summary>{t("claims", { count: claimCount })}</summary>
                  <ul className={styles.claims}>
                    {claims.map((claim) => (
                      <li key={claim.id}>
                        <a href={claim.href}>{claim.text}</a>
                      </li>
                    ))}
                    {claimCount > claims.length && (
                      <li>
                        <a href="/data/claims.csv">{t("more", { count: claimCount - claims.length })}</a>
                      </li>
                    )}
                  </ul>
                </details>
              ) : (
                <p className={styles.none}>{t("noClaims")}</p>
              )}
            </div>
          </li>
        ),
      )}
    </ul>
  );
}
