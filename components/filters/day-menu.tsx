import { useTranslations } from "next-intl";
import type { AsOfView } from "@/lib/views/filters";
import { DayInput } from "./day-input";
import { DaySlider } from "./day-slider";
import styles from "./filters.module.css";
import { Menu } from "./menu";
import { Presets } from "./presets";

/** The one control of the day that a page is read as of: two presets, any date, and a slider over days of change. */
export function DayMenu({
  view: { asOf, day, latest, presets, days },
}: {
  view: Pick<AsOfView, "asOf" | "day" | "latest" | "presets" | "days">;
}) {
  const t = useTranslations("filters");
  return (
    <Menu
      id="day"
      label={
        <>
          {t("asOf")} <span className={styles.day}>{day}</span>
        </>
      }
    >
      <Presets presets={presets} />
      <div className={styles.row}>
        <label>
          {t("asOf")}
          <DayInput name="asOf" day={asOf} latest={latest} />
        </label>
      </div>
      <DaySlider label={t("slider")} days={days} asOf={asOf} />
    </Menu>
  );
}
