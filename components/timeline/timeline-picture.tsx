import type { DeliveryView, TimelineLane, TimelineRow, TimelineView } from "@/lib/views/timeline";
import { StateMark } from "../delivery/state-mark";
import { TimelineAxisLines } from "./timeline-axis-lines";
import { TimelineLaneFrame } from "./timeline-lane";
import styles from "./timeline.module.css";

/** Heights in px. Positions across are in percent, so the browser redraws the picture at any width without script. */
const HEAD = 70;
const LANE = 30;
const ROW = 36;
const percent = (value: number) => `${value.toFixed(2)}%`;

/** Height of the whole picture in px. */
export const timelineHeight = ({ lanes }: Pick<TimelineView, "lanes">): number =>
  HEAD + lanes.reduce((sum, { rows }) => sum + LANE + rows.length * ROW, 0) + 8;

/** The timeline as one picture: a lane per partner, a row per deal, its announcement and its expected deliveries. */
export function TimelinePicture({ view }: { view: TimelineView }) {
  const { axis, lanes, description } = view;
  const height = timelineHeight(view);
  return (
    <svg className={styles.picture} width="100%" height={height} role="group" aria-label={description} data-marks="">
      <TimelineAxisLines axis={axis} height={height} />
      {lanes.map((lane, index) => (
        <Lane
          key={lane.partner}
          lane={lane}
          top={HEAD + lanes.slice(0, index).reduce((sum, { rows }) => sum + LANE + rows.length * ROW, 0)}
        />
      ))}
    </svg>
  );
}

function Lane({ lane: { partner, name, rows }, top }: { lane: TimelineLane; top: number }) {
  return (
    <TimelineLaneFrame partner={partner} name={name} top={top}>
      {rows.map((row, index) => (
        <Row key={row.dealId} row={row} top={top + LANE + index * ROW} />
      ))}
    </TimelineLaneFrame>
  );
}

function Row({
  row: { dealId, href, label, title, announced, firmness, deliveries, anchor },
  top,
}: {
  row: TimelineRow;
  top: number;
}) {
  const y = top + 22;
  const end = Math.max(announced.right, ...deliveries.map(({ right }) => right));
  return (
    <a className={styles.row} href={href} data-deal={dealId} aria-label={title}>
      <text x={percent(announced.left)} y={top + 11} dx={anchor === "end" ? 6 : -5} textAnchor={anchor}>
        {label}
      </text>
      <line
        x1={percent(announced.left)}
        x2={percent(end)}
        y1={y}
        y2={y}
        stroke="currentColor"
        strokeWidth={1}
        {...(firmness !== "firm" && { strokeDasharray: "3 3" })}
      />
      {announced.right - announced.left > 1 && (
        <line
          x1={percent(announced.left)}
          x2={percent(announced.right)}
          y1={y}
          y2={y}
          stroke="currentColor"
          strokeWidth={5}
          opacity={0.35}
        />
      )}
      {deliveries.map((delivery) => (
        <Delivery key={delivery.key} delivery={delivery} y={y} />
      ))}
      <svg x={percent(announced.left)} y={y} overflow="visible">
        <Announcement firmness={firmness} />
      </svg>
    </a>
  );
}

/** Solid is firm, half filled soft, hollow dead. */
export function Announcement({ firmness }: { firmness: TimelineRow["firmness"] }) {
  return (
    <>
      <circle
        r={5.5}
        fill={firmness === "firm" ? "currentColor" : "var(--paper)"}
        stroke="currentColor"
        strokeWidth={1.5}
        {...(firmness === "dead" && { strokeDasharray: "2 2" })}
      />
      {firmness === "soft" && <path d="M0,-5.5 A5.5,5.5 0 0 0 0,5.5 Z" fill="currentColor" />}
    </>
  );
}

function Delivery({
  delivery: { left, right, label, showLabel, beyond, state },
  y,
}: {
  delivery: DeliveryView;
  y: number;
}) {
  return (
    <>
      <line x1={percent(left)} x2={percent(right)} y1={y} y2={y} stroke="currentColor" strokeWidth={5} opacity={0.35} />
      <svg x={percent(right)} y={y} overflow="visible">
        {beyond ? (
          <path d="M-8,-5 L-2,0 L-8,5" fill="none" stroke="currentColor" strokeWidth={1.5} />
        ) : (
          <StateMark state={state} />
        )}
      </svg>
      {showLabel && (
        <text className={styles.delivery} x={percent(right)} y={y + 4} dx={9}>
          {label}
        </text>
      )}
    </>
  );
}
