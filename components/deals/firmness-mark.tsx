import type { FlowFirmness } from "@/lib/model/firmness";
import styles from "./firmness-mark.module.css";

/** Firm is solid, conditional tinted, soft hatched, dead outlined, as in the charts. Always shown beside the word. */
export function FirmnessMark({ firmness }: { firmness: FlowFirmness }) {
  return <span className={styles.mark} data-firmness={firmness} />;
}
