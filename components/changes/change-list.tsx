import { useTranslations } from "next-intl";
import type { DealChangeView, DifferenceLine } from "@/lib/views/changes-between";
import styles from "./changes.module.css";

/** What happened to each deal: its day, its kind, and of each figure what it was, what it is and who says so. */
export function ChangeList({ rows }: { rows: DealChangeView[] }) {
  const t = useTranslations("changes");
  return (
    <ol className={styles.changes} aria-label={t("list")}>
      {rows.map(({ key, kind, kindLabel, day, isoDay, title, href, summary, lines, more }) => (
        <li key={key} data-kind={kind}>
          <p className={styles.when}>
            <time dateTime={isoDay}>{day}</time> <b>{kindLabel}</b>
          </p>
          <div>
            <h2>
              <a href={href}>{title}</a>
            </h2>
            {summary && <p>{summary}</p>}
            {lines.length > 0 && (
              <dl>
                {lines.map((line) => (
                  <Line key={line.key} line={line} was={t("before")} is={t("after")} />
                ))}
              </dl>
            )}
            {more && (
              <p>
                <a href={href}>{more}</a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Line({
  line: { what, href, before, after, source },
  was,
  is,
}: {
  line: DifferenceLine;
  was: string;
  is: string;
}) {
  return (
    <div>
      <dt>
        <a href={href}>{what}</a>
      </dt>
      <dd>
        {before && (
          <>
            {was} <s>{before}</s>, {is}{" "}
          </>
        )}
        <b>{after}</b>{" "}
        <small>
          <a href={source.href}>{source.text}</a>
        </small>
      </dd>
    </div>
  );
}
