import type { CountLane, TimelineCounts } from "@/lib/views/timeline-counts";
import { TimelineAxisLines } from "./timeline-axis-lines";
import { TimelineLaneFrame } from "./timeline-lane";
import styles from "./timeline.module.css";

/** Heights in px: above the lanes, of a lane's name, of its circles; and the radius of the largest circle. */
const HEAD = 60;
const NAME = 26;
const CIRCLES = 42;
const LARGEST = 14;

export const timelineCountsHeight = ({ lanes }: Pick<TimelineCounts, "lanes">): number =>
  HEAD + lanes.length * (NAME + CIRCLES) + 8;

/** Many deals in time: a lane a partner, a circle a period, its area the number of deals announced in it. */
export function TimelineCountsPicture({ view }: { view: TimelineCounts }) {
  const height = timelineCountsHeight(view);
  return (
    <svg className={styles.picture} width="100%" height={height} role="img" aria-label={view.description}>
      <TimelineAxisLines axis={view.axis} height={height} />
      {view.lanes.map((lane, index) => (
        <Lane key={lane.partner} lane={lane} top={HEAD + index * (NAME + CIRCLES)} />
      ))}
    </svg>
  );
}

function Lane({ lane: { partner, name, cells }, top }: { lane: CountLane; top: number }) {
  const y = top + NAME + CIRCLES / 2;
  return (
    <TimelineLaneFrame partner={partner} name={name} top={top}>
      {cells.map(({ key, left, part, text, title }) => {
        const radius = Math.max(2, LARGEST * Math.sqrt(part));
        return (
          <svg key={key} x={`${left.toFixed(2)}%`} y={y} overflow="visible" className={styles.row}>
            <title>{title}</title>
            <circle r={radius} fill="currentColor" opacity={0.55} />
            <text x={radius + 3} y={4}>
              {text}
            </text>
          </svg>
        );
      })}
    </TimelineLaneFrame>
  );
}
