import type { YearChart } from "@/lib/views/cost/year-charts";
import { measureColour } from "../charts/chart";
import styles from "../figures/figure.module.css";

/** What the bars, the hatched bars and the line of a chart by year mean. */
export function YearKeys({
  view: {
    keys: { bar, more, line },
    measure,
  },
}: {
  view: Pick<YearChart, "keys" | "measure">;
}) {
  const colour = measureColour(measure);
  return (
    <ul className={styles.keys}>
      <li>
        <span className={styles.swatch} style={{ background: colour }} />
        {bar}
      </li>
      {more && (
        <li>
          <span
            className={styles.swatch}
            style={{
              background: `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 5px)`,
              outline: `1px solid ${colour}`,
            }}
          />
          {more}
        </li>
      )}
      {line && (
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <path d="M0,5 H26" stroke="currentColor" strokeWidth="2" strokeDasharray="5 3" />
          </svg>
          {line}
        </li>
      )}
    </ul>
  );
}
