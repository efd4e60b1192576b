import { getTranslations } from "next-intl/server";
import type { FiltersView } from "@/lib/views/filters";
import { AddressForm } from "./address-form";
import styles from "./filters.module.css";
import { Presets } from "./presets";
import { Warnings } from "./warnings";

/** The as-of date alone, for pages without filters: a day, and the two presets. */
export async function AsOfBar({
  view,
}: {
  view: Pick<FiltersView, "action" | "asOf" | "latest" | "presets" | "warnings">;
}) {
  const t = await getTranslations("filters");
  return (
    <div className={styles.filters}>
      <div className={styles.outcome}>
        <AddressForm action={view.action} className={styles.dayForm}>
          <label>
            {t("asOf")}{" "}
            <input type="date" name="asOf" defaultValue={view.asOf} max={view.latest} data-default={view.latest} />
          </label>
          <button type="submit" className={styles.apply}>
            {t("apply")}
          </button>
        </AddressForm>
        <Presets presets={view.presets} />
      </div>
      <Warnings warnings={view.warnings} />
    </div>
  );
}
