import { getTranslations } from "next-intl/server";
import type { FigureView } from "@/lib/views/claim-row";
import { ClaimTable } from "./claim-table";
import { DisputeWords } from "./dispute-words";
import styles from "./claims.module.css";

/**
 * A figure that opens to every claim behind it: the one shown, what else is reported, what was said earlier, and what
 * is known to be wrong.
 */
export async function FigureClaims({ figure, anchor }: { figure: FigureView; anchor?: string }) {
  const t = await getTranslations("claim");
  const { label, value, disputed, relayed, claimCount, shown, others, disputes } = figure;
  return (
    <details className={styles.figure} {...(anchor && { id: anchor })}>
      <summary>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>{value}</span>
        <span className={styles.meta}>
          {disputed && <strong>{t("disputed")}</strong>} {t("claims", { count: claimCount })}, {shown.source.name} (
          {shown.grade}
          {relayed ? `, ${relayed}` : ""}), {shown.date}
        </span>
      </summary>
      <ClaimTable rows={[shown]} caption={t("shown")} />
      {others.map(({ key, rows }) => (
        <ClaimTable key={key} rows={rows} caption={t(key)} />
      ))}
      {disputes.map(({ topic, versions, handling }) => (
        <div key={topic} className={styles.dispute}>
          <p>
            <b>
              {t("sourcesDisagree")}: {topic}
            </b>
          </p>
          <DisputeWords versions={versions} handling={handling} />
        </div>
      ))}
    </details>
  );
}
