import { getTranslations } from "next-intl/server";
import type { CircularFormView, NumberInput } from "@/lib/views/circular/form";
import { DayInput } from "../filters/day-input";
import { AddressForm } from "../filters/address-form";
import { Choices } from "../filters/choices";
import { DayMenu } from "../filters/day-menu";
import filterStyles from "../filters/filters.module.css";
import { Menu } from "../filters/menu";
import { Warnings } from "../filters/warnings";
import type { Choice } from "@/lib/views/filters";
import styles from "./circular.module.css";

/** Day, filters and assumptions in one plain GET form. */
export async function CircularForm({ view }: { view: CircularFormView }) {
  const t = await getTranslations("circular.filters");
  const f = await getTranslations("filters");
  const { choices } = view;
  const chosen = (of: Choice[]) => of.filter(({ chosen: is }) => is).length;
  return (
    <div className={filterStyles.filters}>
      <div className={filterStyles.bar}>
        <AddressForm action={view.action} className={styles.form}>
          <Menu id="partner" label={f("button.partner")} chosen={chosen(choices.partner)}>
            <Choices legend={t("partner")} name="partner" choices={choices.partner} coloured />
          </Menu>
          <Menu id="kind" label={t("kindButton")} chosen={chosen(choices.kind)}>
            <Choices legend={t("kind")} name="kind" choices={choices.kind} />
          </Menu>
          <Menu id="firmness" label={f("button.firmness")} chosen={chosen(choices.firmness)}>
            <Choices legend={t("firmness")} name="firmness" choices={choices.firmness} />
          </Menu>
          <DayMenu view={view} />
          <Menu id="assumptions" label={t("assumptionsButton")} chosen={view.assumed}>
            <div className={filterStyles.row}>
              <NumberInputField input={view.minimum} />
              <label>
                {t("groups")}
                <select name="groups" defaultValue={view.grouped ? "one" : ""}>
                  <option value="">{t("groupsEach")}</option>
                  <option value="one">{t("groupsOne")}</option>
                </select>
              </label>
              <label>
                {t("since")}
                <DayInput name="since" day={view.since} latest={view.latest} standard={view.sinceStandard} />
              </label>
              <label className={styles.modelled}>
                {t("modelled")}
                <select name="modelled" defaultValue={view.modelled ? "yes" : ""}>
                  <option value="">{t("modelledNo")}</option>
                  <option value="yes">{t("modelledYes")}</option>
                </select>
              </label>
              {view.assumptions.map((input) => (
                <NumberInputField key={input.name} input={input} />
              ))}
            </div>
            <p className={styles.note}>{t("sources")}</p>
          </Menu>
          {view.circle ? <input type="hidden" name="circle" value={view.circle} /> : null}
          <button type="submit" className={filterStyles.apply}>
            {t("apply")}
          </button>
        </AddressForm>
        <p role="status">{view.status}</p>
      </div>
      {view.active > 0 && (
        <ul className={filterStyles.chips}>
          <li>
            <a href={view.action}>{t("clear")}</a>
          </li>
        </ul>
      )}
      <Warnings warnings={view.warnings} />
    </div>
  );
}

function NumberInputField({ input: { name, label, value, standard, min, max } }: { input: NumberInput }) {
  return (
    <label>
      {label}
      <input
        type="number"
        name={name}
        min={min}
        max={max}
        step="any"
        defaultValue={value}
        {...(standard !== undefined && { "data-default": standard })}
      />
    </label>
  );
}
