import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { FiltersView } from "@/lib/views/filters";
import { MAIN_PARTNERS } from "../partners/partner-colour";
import { DayMenu } from "./day-menu";
import { FilterPanel } from "./filter-panel";
import styles from "./filters.module.css";
import { Menu } from "./menu";
import { Warnings } from "./warnings";

/** How many partners find a place in the folded list: the rest is found by the search, whatever the ledger holds. */
const MOST_MORE = 100;

/** The filters of a page: a bar of buttons, each with its small panel, and what is set as chips that take it away. */
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
        status={view.status}
        foreseeable={view.foreseeable}
        groups={[
          {
            button: t("button.partner"),
            legend: t("partner"),
            name: "partner",
            choices: shown,
            coloured: true,
            ...(others.length > 0 && { more }),
          },
          { button: t("layer"), legend: t("layer"), name: "layer", choices: choices.layer },
          { button: t("button.firmness"), legend: t("firmness"), name: "firmness", choices: choices.firmness },
        ]}
        search={<input type="search" name="q" aria-label={t("q")} defaultValue={view.q} placeholder={t("qHint")} />}
      >
        <Menu id="dates" label={t("button.dates")} chosen={[view.from, view.to].filter(Boolean).length}>
          <div className={styles.row}>
            <label>
              {t("from")}
              <input type="date" name="from" defaultValue={view.from} />
            </label>
            <label>
              {t("to")}
              <input type="date" name="to" defaultValue={view.to} />
            </label>
          </div>
        </Menu>
        <DayMenu view={view} />
        {children ?? null}
        <button type="submit" className={styles.apply}>
          {t("apply")}
        </button>
      </FilterPanel>
      {view.chips.length > 0 && (
        <ul className={styles.chips} aria-label={t("chosen")}>
          {view.chips.map(({ label, href }) => (
            <li key={href}>
              <a href={href} data-soft="still" aria-label={t("remove", { what: label })}>
                {label} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
          <li>
            <a href={view.clear} data-soft="still">
              {t("clear")}
            </a>
          </li>
        </ul>
      )}
      <Warnings warnings={view.warnings} />
    </div>
  );
}
