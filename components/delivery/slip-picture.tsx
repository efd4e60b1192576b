import type { SlipRow, Slips } from "@/lib/views/delivery/slips";
import styles from "./delivery.module.css";
import { StateMark } from "./state-mark";

/** Heights in px: above the rows, and of a row. */
const HEAD = 24;
const ROW = 44;
const percent = (value: number) => `${value}%`;

export const slipHeight = ({ rows }: Slips): number => HEAD + rows.length * ROW + 8;

/** Each milestone's days one after the other: a band for each day given, the last one darker, a mark for its state. */
export function SlipPicture({ view }: { view: Slips }) {
  const { rows, ticks, today, description } = view;
  const height = slipHeight(view);
  return (
    <svg className={styles.picture} width="100%" height={height} role="group" aria-label={description} data-marks="">
      {ticks.map(({ left, label }) => (
        <g key={label} className={styles.axis}>
          <line x1={percent(left)} x2={percent(left)} y1={16} y2={height} />
          <text x={percent(left)} y={12} dx={2}>
            {label}
          </text>
        </g>
      ))}
      <line className={styles.today} x1={percent(today)} x2={percent(today)} y1={16} y2={height} />
      {rows.map((row, at) => (
        <Row key={row.key} row={row} top={HEAD + at * ROW} />
      ))}
    </svg>
  );
}

function Row({ row: { href, label, text, state, spans, met }, top }: { row: SlipRow; top: number }) {
  const [first, last] = [spans[0], spans.at(-1)];
  const mark = met ?? last?.right ?? 0;
  return (
    <a className={styles.row} href={href} aria-label={`${label}: ${text}`}>
      <rect y={top} width="100%" height={ROW} fill="transparent" />
      <text x={0} y={top + 14}>
        {label}
      </text>
      {spans.map(({ left, right }, at) => (
        <rect
          key={`${at} ${left}`}
          className={at === spans.length - 1 ? styles.last : styles.earlier}
          x={percent(left)}
          y={top + 22}
          width={percent(Math.max(right - left, 0.4))}
          height={10}
        />
      ))}
      {first && last && first.right < last.left && (
        <line className={styles.arrow} x1={percent(first.right)} x2={percent(last.left)} y1={top + 27} y2={top + 27} />
      )}
      <svg x={percent(mark)} y={top + 27} overflow="visible">
        <StateMark state={state} />
      </svg>
    </a>
  );
}
