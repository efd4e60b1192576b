import { getTranslations } from "next-intl/server";
import type { ChangesPage } from "@/lib/pages/changes";
import { AddressForm } from "../filters/address-form";
import { DayInput } from "../filters/day-input";
import { Warnings } from "../filters/warnings";
import { Orders } from "../lists/orders";
import styles from "./changes.module.css";

type Props = {
  view: Pick<
    ChangesPage,
    "action" | "since" | "sinceStandard" | "until" | "latest" | "kinds" | "partners" | "presets" | "warnings"
  >;
};

/** Which two days are compared, whose deals and what happened: a plain form, and shortcuts. */
export async function ChangesForm({ view }: Props) {
  const t = await getTranslations("changes");
  return (
    <>
      <AddressForm action={view.action} className={styles.form}>
        <label>
          {t("since")} <DayInput name="since" day={view.since} latest={view.latest} standard={view.sinceStandard} />
        </label>
        <label>
          {t("until")} <DayInput name="asOf" day={view.until} latest={view.latest} />
        </label>
        <Choice name="kind" label={t("kindField")} any={t("any")} choices={view.kinds} />
        <Choice name="partner" label={t("partner")} any={t("any")} choices={view.partners} />
        <button type="submit">{t("apply")}</button>
      </AddressForm>
      <Orders label={t("presets")} orders={view.presets} />
      <Warnings warnings={view.warnings} />
    </>
  );
}

type Choices = { value: string; label: string; chosen: boolean }[];

function Choice({ name, label, any, choices }: { name: string; label: string; any: string; choices: Choices }) {
  return (
    <label>
      {label}{" "}
      <select name={name} defaultValue={choices.find(({ chosen }) => chosen)?.value ?? ""}>
        <option value="">{any}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
