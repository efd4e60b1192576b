import type { SiteRow } from "@/lib/views/delivery/site-row";
import styles from "./delivery.module.css";

/** A row for each site: a box for each stage, what comes next, and who spoke of it last. */
export function SiteList({ rows, newestLabel }: { rows: SiteRow[]; newestLabel: string }) {
  return (
    <ul className={styles.sites}>
      {rows.map(({ id, name, href, note, boxes, words, next, newest }) => (
        <li key={id} data-site={id}>
          <p>
            <a href={href}>{name}</a>
            {note ? <span className={styles.note}> {note}</span> : null}
          </p>
          <svg className={styles.boxes} width="100%" height={34} role="img" aria-label={words}>
            {boxes.map(({ key, stage, said }, at) => (
              <svg key={key} x={`${(at * 100) / boxes.length}%`} width={`${100 / boxes.length}%`} height={34}>
                <rect className={styles[said]} x={1} y={1} width="96%" height={12} />
                {said === "none" && <path className={styles.cross} d="M3,2 L13,12 M13,2 L3,12" />}
                <text className={styles.label} x={1} y={28}>
                  {stage}
                </text>
              </svg>
            ))}
          </svg>
          <p className={styles.meta}>{words}.</p>
          <p className={styles.meta}>
            {next ? `${next} ` : null}
            {newest && (
              <>
                {newestLabel} <a href={newest.source.href}>{newest.source.name}</a>, {newest.date}.
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
