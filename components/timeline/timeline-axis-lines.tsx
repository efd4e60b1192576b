import type { TimelineAxis } from "@/lib/views/timeline-axis";
import styles from "./timeline.module.css";

const percent = (value: number) => `${value.toFixed(2)}%`;

/** The lines of a timeline's axis and of the days worth one, with their words above. */
export function TimelineAxisLines({ axis: { ticks, events }, height }: { axis: TimelineAxis; height: number }) {
  return (
    <g className={styles.axis}>
      {ticks.map(({ left, label, strong }) => (
        <g key={label}>
          <line x1={percent(left)} x2={percent(left)} y1={18} y2={height} {...(strong && { "data-strong": true })} />
          <text x={percent(left)} y={13} dx={3}>
            {label}
          </text>
        </g>
      ))}
      {events.map(({ left, label }, index) => (
        <g key={label} className={styles.event}>
          <line x1={percent(left)} x2={percent(left)} y1={22} y2={height} />
          <text x={percent(left)} y={33 + index * 15} dx={left > 70 ? -4 : 4} textAnchor={left > 70 ? "end" : "start"}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
