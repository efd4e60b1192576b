import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { FiltersView } from "@/lib/views/filters";
import { FilterForm } from "./filter-form";
import styles from "./filters.module.css";

/** The as-of date alone, for pages without filters: a day, and the two presets. */
export async function AsOfBar({ view }: { view: Pick<FiltersView, "action" | "asOf" | "latest" | "presets" | "warnings"> }) {
  const t = await getTranslations("filters");
  return (
    <div className={styles.filters}>
      <div className={styles.outcome}>
        <FilterForm action={view.action} className={styles.dayForm}>
          <label>{t("asOf")} <input type="date" name="asOf" defaultValue={view.asOf} max={view.latest} data-default={view.latest} /></label>
          <button type="submit" className={styles.apply}>{t("apply")}</button>
        </FilterForm>
        <ul className={styles.presets} aria-label={t("presets")}>
          {view.presets.map(({ label, href, current }) => (
            <li key={label}><Link href={href} scroll={false} prefetch={false} aria-current={current ? "true" : undefined}>{label}</Link></li>
          ))}
        </ul>
      </div>
      {view.warnings.length > 0 && <ul className={styles.warnings} role="alert">{view.warnings.map((warning) => <li key={warning}>{warning}</li>)}</ul>}
    </div>
  );
}
