import type { Wording } from "@/lib/format/wording";
import { measureColour } from "../charts/chart";
import styles from "../figures/figure.module.css";

/** What the full and the hatched part of a bar mean. */
export function ReceivedKeys({ wording: { t } }: { wording: Wording }) {
  const colour = measureColour("value");
  const hatched = `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 5px)`;
  return (
    <ul className={styles.keys}>
      <li>
        <span className={styles.swatch} style={{ background: colour }} /> {t("exposure.bars.received")}
      </li>
      <li>
        <span className={styles.swatch} style={{ background: hatched, outline: `1px solid ${colour}` }} />{" "}
        {t("exposure.bars.lacking")}
      </li>
    </ul>
  );
}
