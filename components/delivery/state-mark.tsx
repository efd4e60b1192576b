import type { MilestoneState } from "@/lib/model/delivery/milestones";
import styles from "./delivery.module.css";

const DIAMOND = "M0,-6 L6,0 L0,6 L-6,0 Z";

/** A milestone's state as a shape, so that colour is never alone: drawn about the point 0,0. */
export function StateMark({ state }: { state: MilestoneState }) {
  switch (state) {
    case "met":
      return <path className={styles.filled} d={DIAMOND} />;
    case "short":
      return (
        <g>
          <path className={styles.hollow} d={DIAMOND} />
          <path className={styles.filled} d="M0,-6 L-6,0 L0,6 Z" />
        </g>
      );
    case "moved":
      return <path className={styles.filled} d="M-6,-6 L6,0 L-6,6 Z" />;
    case "overdue":
      return <rect className={styles.alarm} x={-6} y={-6} width={12} height={12} />;
    case "dropped":
      return <path className={styles.cross} d="M-5,-5 L5,5 M5,-5 L-5,5" />;
    default:
      return <path className={styles.hollow} d={DIAMOND} />;
  }
}
