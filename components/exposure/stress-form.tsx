import { formatNumber } from "@/lib/format/number";
import { aloneParam, PERCENT, type ExposureParams } from "@/lib/search-params/exposure";
import type { ExposureMaterial } from "@/lib/views/exposure/material";
import { DayInput } from "../filters/day-input";
import formStyles from "../cost/cost-form.module.css";
import { NumberField } from "../cost/number-field";
import { useAnsweringForm } from "../cost/use-answering-form";
import { useWording } from "../cost/use-wording";
import { AloneFields } from "./alone-fields";

type Props = {
  params: ExposureParams;
  material: ExposureMaterial;
  answer: string;
  onChange: (form: HTMLFormElement, changed: EventTarget) => void;
};

/** Every supposition in a plain GET form: with script it answers at once, without it the button asks the server. */
export function StressForm({ params, material, answer, onChange }: Props) {
  const { t, locale } = useWording();
  const { choices, paysPercent, means } = params;
  const { action, costPart, costHref, asOf, latest, kept } = material;
  const form = useAnsweringForm(onChange);
  const percent = costPart === undefined ? "" : formatNumber(costPart * 100, locale, { max: 1 });
  return (
    <form action={action} {...form} className={formStyles.form} aria-label={t("exposure.form.legend")}>
      <output className={formStyles.answer}>{answer}</output>
      <fieldset className={formStyles.group}>
        <legend>{t("exposure.form.legend")}</legend>
        <NumberField
          name="pays"
          label={t("exposure.form.pays")}
          value={paysPercent}
          standard={100}
          limits={PERCENT}
          step={1}
        />
        <label>
          {t("exposure.form.means")}
          <select name="means" defaultValue={means} data-default="own">
            <option value="own">{t("exposure.form.own")}</option>
            <option value="cost" disabled={costPart === undefined}>
              {costPart === undefined ? t("exposure.form.costNone") : t("exposure.form.cost", { percent })}
            </option>
          </select>
        </label>
        <p>
          {t("exposure.form.costNote")} <a href={costHref}>{t("exposure.form.costLink")}</a>
        </p>
        <label>
          {t("exposure.form.promises")}
          <select name="promises" defaultValue={choices.firmOnly ? "firm" : "all"} data-default="all">
            <option value="all">{t("exposure.form.all")}</option>
            <option value="firm">{t("exposure.form.firm")}</option>
          </select>
        </label>
        <label>
          {t("exposure.form.guarantees")}
          <select
            name="guarantees"
            defaultValue={choices.guaranteesCalled ? "called" : "not_called"}
            data-default="not_called"
          >
            <option value="not_called">{t("exposure.form.notCalled")}</option>
            <option value="called">{t("exposure.form.called")}</option>
          </select>
        </label>
        <NumberField
          name="shares"
          label={t("exposure.form.shares")}
          value={choices.shareValue * 100}
          standard={100}
          limits={PERCENT}
          step={5}
        />
        <label>
          {t("exposure.form.day")}
          <DayInput name="asOf" day={asOf} latest={latest} />
        </label>
      </fieldset>
      <AloneFields
        rows={material.alone}
        valueOf={(party, standard) => (choices.paysAlone[party] ?? standard / 100) * 100}
        nameOf={aloneParam}
      />
      {choices.cut.map((id) => (
        <input key={id} type="hidden" name="cut" value={id} />
      ))}
      {kept.map(([name, value], at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={formStyles.apply}>
        {t("exposure.form.apply")}
      </button>
    </form>
  );
}
