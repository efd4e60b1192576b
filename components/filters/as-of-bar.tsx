import { useTranslations } from "next-intl";
import type { AsOfView } from "@/lib/views/filters";
import { AddressForm } from "./address-form";
import { DayMenu } from "./day-menu";
import styles from "./filters.module.css";
import { Warnings } from "./warnings";

/** The as-of date alone, for pages without filters. */
export function AsOfBar({ view }: { view: AsOfView }) {
  const t = useTranslations("filters");
  return (
    <div className={styles.filters}>
      <div className={styles.bar}>
        <AddressForm action={view.action}>
          <DayMenu view={view} />
          <button type="submit" className={styles.apply}>
            {t("apply")}
          </button>
        </AddressForm>
      </div>
      <Warnings warnings={view.warnings} />
    </div>
  );
}
