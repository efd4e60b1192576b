import { MILESTONE_STATES } from "@/lib/model/delivery/milestones";
import { FIRMNESSES } from "@/lib/model/firmness";
import type { RowLane, RowLanes } from "@/lib/views/timeline-lanes";
import { StateMark } from "../delivery/state-mark";
import styles from "./timeline.module.css";
import { Announcement } from "./timeline-picture";

const percent = (value: number) => `${Number(value.toFixed(1))}%`;
/** Marks and lines that every lane has are drawn once, and used by their ids. */
const idOf = (name: string) => `lane-${name}`;

/**
 * A deal's announcement and deliveries in its row of the list, where it is narrow: a picture as high as a line, whose
 * marks reach above and below. The words of the row and of the large picture say the same.
 */
export const Lane = ({ lane }: { lane: RowLane | undefined }) => lane && <LanePicture {...lane} />;

const LanePicture = ({ announced, firmness, deliveries, end }: RowLane) => (
  <svg aria-hidden>
    <use href={`#${idOf("days")}`} />
    <line x1={percent(announced.left)} x2={percent(end)} {...(firmness !== "firm" && { strokeDasharray: "3 3" })} />
    {deliveries.map(({ key, right, state }) => (
      <use key={key} href={`#${idOf(state)}`} x={percent(right)} />
    ))}
    <use href={`#${idOf(firmness)}`} x={percent(announced.left)} />
  </svg>
);

/** The axis of the lanes, with its years and the reader's day, and what the lanes are drawn with. */
export const LaneHead = ({ lanes: { ticks, day } }: { lanes: RowLanes }) => (
  <svg className={styles.head} aria-hidden>
    {ticks.map(({ left, label }) => (
      <text key={label} x={percent(left)} y={32} dx={2}>
        {label}
      </text>
    ))}
    <text x={percent(day.left)} y={14} textAnchor={day.left > 50 ? "end" : "start"} className={styles.day}>
      {day.label}
    </text>
    <defs>
      <g id={idOf("days")}>
        {ticks.map(({ left, label }) => (
          <line key={label} x1={percent(left)} x2={percent(left)} y1={-10} y2={10} className={styles.tick} />
        ))}
        <line x1={percent(day.left)} x2={percent(day.left)} y1={-12} y2={12} className={styles.day} />
      </g>
      {FIRMNESSES.map((firmness) => (
        <g key={firmness} id={idOf(firmness)}>
          <Announcement firmness={firmness} />
        </g>
      ))}
      {MILESTONE_STATES.map((state) => (
        <g key={state} id={idOf(state)}>
          <StateMark state={state} />
        </g>
      ))}
    </defs>
  </svg>
);
