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
          <svg width="22" height="10">
            <path d="M0,5H18M18,0V10" />
          </svg>
          {t("upTo")}
        </li>
        <li>
          <svg width="22" height="10">
            <path d="M0,5H10M12,1L18,5L12,9" />
          </svg>
          {t("atLeast")}
        </li>
      </ul>
    </Still>
  );
}
