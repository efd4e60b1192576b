import type { FlowFirmness } from "@/lib/model/vocabulary";
import styles from "./firmness-mark.module.css";

/** Firm is solid, conditional half solid, soft hatched, dead outlined. Always shown beside the word. */
export function FirmnessMark({ firmness }: { firmness: FlowFirmness }) {
  return <span className={styles.mark} data-firmness={firmness} aria-hidden="true" />;
}
