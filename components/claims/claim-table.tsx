import { getTranslations } from "next-intl/server";
import type { ClaimRow } from "@/lib/views/claim-row";
import { Still } from "../layout/still";
import styles from "./claims.module.css";

/** Claims side by side: what each says, its source with grade, and when it was stated. */
export async function ClaimTable({ rows, caption }: { rows: ClaimRow[]; caption: string }) {
  const t = await getTranslations();
  return (
    <Still>
      <table className={styles.claims}>
        <caption>{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("claim.says")}</th>
            <th scope="col">{t("claim.source")}</th>
            <th scope="col">{t("claim.date")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, says, note, source, grade, date, verified }) => (
            <tr key={id} id={`claim-${id}`}>
              <td>
                <b>{says}</b>
                {!verified && <em> {t("claim.unverified")}</em>}
                {note && <span className={styles.note}>{note}</span>}
              </td>
              <td>
                <a href={source.href}>{source.name}</a>{" "}
                <abbr title={t(`grade.${grade}`)} className={styles.grade}>
                  {grade}
                </abbr>
                <span className={styles.note}>
                  {source.url ? (
                    <a href={source.url} rel="noreferrer">
                      {source.title}
                    </a>
                  ) : (
                    source.title
                  )}
                </span>
              </td>
              <td>{date}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Still>
  );
}
