import type { ReactNode } from "react";
import { partnerColour } from "../partners/partner-colour";
import styles from "./timeline.module.css";

/** A partner's lane of either timeline: the rule above it, its colour and its name. */
export function TimelineLaneFrame({ partner, name, top, children }: Props) {
  return (
    <g style={{ color: partnerColour(partner) }}>
      <line className={styles.rule} x1="0" x2="100%" y1={top} y2={top} />
      <circle cx={5} cy={top + 16} r={5} fill="currentColor" />
      <text className={styles.lane} x={16} y={top + 21}>
        {name}
      </text>
      {children}
    </g>
  );
}
type Props = { partner: string; name: string; top: number; children: ReactNode };
