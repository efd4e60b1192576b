import type { DealRow } from "@/lib/views/deal-row";
import type { RowLanes } from "@/lib/views/timeline-lanes";
import { FirmnessMark } from "../deals/firmness-mark";
import { Lane } from "./row-lane";
import styles from "./timeline.module.css";

type Props = { rows: DealRow[]; first: number; lanes: RowLanes };

/**
 * The deals of the picture, by their numbers in it, of which `first` is the first row's; on a phone each has its lane.
 */
export function TimelineList({ rows, first, lanes }: Props) {
  return (
    <ol className={styles.list} start={first}>
      {rows.map(({ id, href, title, announced, announcedDay, firmness, statusLabel, power, value }, index) => (
        <li key={id} data-deal={id}>
          <span className={styles.number}>{first + index}</span>
          <div>
            <p>
              <a href={href}>{title}</a>
            </p>
            <p className={styles.meta}>
              <time dateTime={announcedDay}>{announced}</time>. <FirmnessMark firmness={firmness} />
              {statusLabel}.
              {[power, value].map((figure) => figure?.stated && <span key={figure.href}> {figure.text}.</span>)}
            </p>
            <Lane lane={lanes.of.get(id)} />
          </div>
        </li>
      ))}
    </ol>
  );
}
