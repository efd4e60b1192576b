import type { YearChart } from "@/lib/views/cost/year-charts";
import { measureColour } from "../charts/chart";
import styles from "../figures/figure.module.css";

/** What the bars, what stands on them, the line and the grey years of a chart by year mean. */
export function YearKeys({
  view: {
    keys: { bar, more, line, record },
    measure,
  },
}: {
  view: Pick<YearChart, "keys" | "measure">;
}) {
  const colour = measureColour(measure);
  return (
    <ul className={styles.keys}>
      <Key text={bar} fill={colour} />
      {more && <Key text={more} fill={colour} opacity={0.4} />}
      {line && (
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <path d="M0,5 H26" stroke="var(--ink)" strokeWidth="2" strokeDasharray="5 3" />
          </svg>
          {line}
        </li>
      )}
      {record && <Key text={record} fill={measure === "power" ? "var(--rule-strong)" : "var(--rule)"} />}
    </ul>
  );
}

/** A square of the picture's own, so that a saved figure has it too. */
const Key = ({ text, fill, opacity = 1 }: { text: string; fill: string; opacity?: number }) => (
  <li>
    <svg width="14" height="11" aria-hidden="true">
      <rect width="14" height="11" fill={fill} fillOpacity={opacity} />
    </svg>
    {text}
  </li>
);
