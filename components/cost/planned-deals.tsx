import { useTranslations } from "next-intl";
import { LIMITS, MOST_PLANNED, type PlannedRow } from "@/lib/search-params/cost";
import styles from "./cost-form.module.css";

/** Deals that the reader adds: the filled rows, and one empty row for the next. */
export function PlannedDeals({ rows }: { rows: PlannedRow[] }) {
  const t = useTranslations("cost.form");
  const shown = rows.length < MOST_PLANNED ? [...rows, { partner: "", gw: "", from: "", to: "" }] : rows;
  const years = { type: "number", min: LIMITS.year.low, max: LIMITS.year.high, step: 1 } as const;
  return (
    <fieldset className={styles.group}>
      <legend>{t("plan")}</legend>
      <p>{t("planNote")}</p>
      {shown.map(({ partner, gw, from, to }, index) => (
        <div key={index} className={styles.planned}>
          <label>
            {t("planPartner")}
            <input type="text" name="planPartner" defaultValue={partner} maxLength={60} />
          </label>
          <label>
            {t("planGw")}
            <input type="number" name="planGw" min={LIMITS.gw.low} max={LIMITS.gw.high} step="any" defaultValue={gw} />
          </label>
          <label>
            {t("planFrom")}
            <input name="planFrom" {...years} defaultValue={from} placeholder="2027" />
          </label>
          <label>
            {t("planTo")}
            <input name="planTo" {...years} defaultValue={to} placeholder="2030" />
          </label>
        </div>
      ))}
    </fieldset>
  );
}
