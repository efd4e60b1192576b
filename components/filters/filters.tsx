import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { FiltersView } from "@/lib/views/filters";
import { MAIN_PARTNERS } from "../partners/partner-colour";
import { Box, Choices } from "./choices";
import { FilterPanel } from "./filter-panel";
import styles from "./filters.module.css";
import { Presets } from "./presets";
import { Warnings } from "./warnings";

export async function Filters({ view, children }: { view: FiltersView; children?: ReactNode }) {
  const t = await getTranslations("filters");
  const { choices } = view;
  const shown = choices.partner.filter(({ value, chosen }) => MAIN_PARTNERS.includes(value) || chosen);
  const more = choices.partner.filter((choice) => !shown.includes(choice));
  return (
    <div className={styles.filters}>
      <FilterPanel
        action={view.action}
        summary={view.active ? t("summaryActive", { count: view.active }) : t("summary")}
        status={view.status}
        foreseeable={view.foreseeable}
        presets={<Presets presets={view.presets} />}
      >
        <div className={styles.row}>
          <label className={styles.wide}>
            {t("q")}
            <input type="search" name="q" defaultValue={view.q} placeholder={t("qHint")} />
          </label>
          <label>
            {t("from")}
            <input type="date" name="from" defaultValue={view.from} />
          </label>
          <label>
            {t("to")}
            <input type="date" name="to" defaultValue={view.to} />
          </label>
          <label>
            {t("asOf")}
            <input type="date" name="asOf" defaultValue={view.asOf} max={view.latest} data-default={view.latest} />
          </label>
          {children}
        </div>
        <Choices legend={t("layer")} name="layer" choices={choices.layer} />
        <Choices legend={t("firmness")} name="firmness" choices={choices.firmness} />
        <Choices legend={t("partner")} name="partner" choices={shown} coloured>
          {more.length > 0 && (
            <details className={styles.more}>
              <summary>{t("more", { count: more.length })}</summary>
              <div className={styles.choices}>
                {more.map((choice) => (
                  <Box key={choice.value} name="partner" choice={choice} coloured />
                ))}
              </div>
            </details>
          )}
        </Choices>
        <div className={styles.actions}>
          <button type="submit" className={styles.apply}>
            {t("apply")}
          </button>
          {view.active > 0 && (
            <Link href={view.clear} scroll={false} prefetch={false}>
              {t("clear")}
            </Link>
          )}
        </div>
      </FilterPanel>
      <Warnings warnings={view.warnings} />
    </div>
  );
}
