import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { FiltersView } from "@/lib/views/filters";
import { MAIN_PARTNERS } from "../partners/partner-colour";
import { FilterPanel } from "./filter-panel";
import styles from "./filters.module.css";
import { Presets } from "./presets";
import { Warnings } from "./warnings";

/** How many partners find a place in the folded list: the rest is found by the search, whatever the ledger holds. */
const MOST_MORE = 100;

export async function Filters({ view, children }: { view: FiltersView; children?: ReactNode }) {
  const t = await getTranslations("filters");
  const { choices } = view;
  const shown = choices.partner.filter(({ value, chosen }) => MAIN_PARTNERS.includes(value) || chosen);
  const others = choices.partner.filter((choice) => !shown.includes(choice));
  const beyond = others.length - MOST_MORE;
  const more = {
    summary: t("more", { count: others.length }),
    choices: others.slice(0, MOST_MORE),
    ...(beyond > 0 && { beyond: t("beyond", { count: beyond, field: t("q") }) }),
  };
  return (
    <div className={styles.filters}>
      <FilterPanel
        action={view.action}
        summary={view.active ? t("summaryActive", { count: view.active }) : t("summary")}
        status={view.status}
        foreseeable={view.foreseeable}
        groups={[
          { legend: t("layer"), name: "layer", choices: choices.layer },
          { legend: t("firmness"), name: "firmness", choices: choices.firmness },
          {
            legend: t("partner"),
            name: "partner",
            choices: shown,
            coloured: true,
            ...(others.length > 0 && { more }),
          },
        ]}
        actions={
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
        }
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
          {children ?? null}
        </div>
      </FilterPanel>
      <Warnings warnings={view.warnings} />
    </div>
  );
}
