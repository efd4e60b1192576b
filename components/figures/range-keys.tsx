import { getTranslations } from "next-intl/server";
import { Still } from "../layout/still";
import { FLOW_FIRMNESSES } from "@/lib/model/firmness";
import { FirmnessMark } from "../deals/firmness-mark";
import styles from "./figure.module.css";

/** How to read the bars: the fill shows firmness, marks show open ends. */
export async function RangeKeys() {
  const t = await getTranslations("charts.keys");
  return (
    <Still>
      <ul className={styles.keys}>
        {FLOW_FIRMNESSES.map((firmness) => (
          <li key={firmness}>
            <FirmnessMark firmness={firmness} /> {t(firmness)}
          </li>
        ))}
        <li>
          <svg width="22" height="10" aria-hidden="true">
            <path d="M0,5 H18 M18,0 V10" stroke="currentColor" strokeWidth="2" />
          </svg>
          {t("upTo")}
        </li>
        <li>
          <svg width="22" height="10" aria-hidden="true">
            <path d="M0,5 H10 M12,1 L18,5 L12,9" stroke="currentColor" strokeWidth="2" fill="none" />
          </svg>
          {t("atLeast")}
        </li>
      </ul>
    </Still>
  );
}
