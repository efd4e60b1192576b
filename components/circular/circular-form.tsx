import { getTranslations } from "next-intl/server";
import type { CircularFormView, NumberInput } from "@/lib/views/circular/form";
import { AddressForm } from "../filters/address-form";
import { Choices } from "../filters/choices";
import filterStyles from "../filters/filters.module.css";
import { Presets } from "../filters/presets";
import { Warnings } from "../filters/warnings";
import { DaySlider } from "./day-slider";
import styles from "./circular.module.css";

/** Day, filters and assumptions in one plain GET form. */
export async function CircularForm({ view }: { view: CircularFormView }) {
  const t = await getTranslations("circular.filters");
  const { choices } = view;
  return (
    <div className={filterStyles.filters}>
      <AddressForm action={view.action} className={styles.form}>
        <div className={styles.days}>
          <label>
            {t("day")}{" "}
            <input type="date" name="asOf" defaultValue={view.asOf} max={view.latest} data-default={view.latest} />
          </label>
          <DaySlider label={t("slider")} days={view.days} asOf={view.asOf} field="asOf" />
          <button type="submit" className={filterStyles.apply}>
            {t("apply")}
          </button>
        </div>
        <details>
          <summary className={styles.summary}>
            {view.active ? t("summaryActive", { count: view.active }) : t("summary")}
          </summary>
          <div className={filterStyles.form}>
            <Choices legend={t("kind")} name="kind" choices={choices.kind} />
            <Choices legend={t("firmness")} name="firmness" choices={choices.firmness} />
            <Choices legend={t("partner")} name="partner" choices={choices.partner} coloured />
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
                <input
                  type="date"
                  name="since"
                  defaultValue={view.since}
                  max={view.latest}
                  data-default={view.sinceStandard}
                />
              </label>
            </div>
            <fieldset className={filterStyles.group}>
              <legend>{t("assumptions")}</legend>
              <div className={filterStyles.row}>
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
            </fieldset>
            {view.circle ? <input type="hidden" name="circle" value={view.circle} /> : null}
            <div className={filterStyles.actions}>
              <a href={view.action}>{t("clear")}</a>
            </div>
          </div>
        </details>
      </AddressForm>
      <div className={filterStyles.outcome}>
        <p role="status">{view.status}</p>
        <Presets presets={view.presets} />
      </div>
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
