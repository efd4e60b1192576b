import { choosableIn } from "@/lib/model/cost/study";
import { CURVES, DEFAULT_SCENARIO, POWER_SCOPES } from "@/lib/model/cost/scenario";
import { DEFAULT_PRESET, LIMITS, OWN_PRESET, type CostParams } from "@/lib/search-params/cost";
import type { CostMaterial } from "@/lib/views/cost/material";
import { scopeName } from "@/lib/views/cost/summary";
import { DayInput } from "../filters/day-input";
import styles from "./cost-form.module.css";
import { NumberField } from "./number-field";
import { PlannedDeals } from "./planned-deals";
import { useWording } from "./use-wording";

/**
 * The value of an option of the form. The standard one is empty, so that a form sent without script says it only where
 * the reader has typed nothing instead.
 */
const chosen = (value: string, standard: string) => (value === standard ? "" : value);

/** All that a scenario assumes beside the gigawatts, the unit cost and the growth of the sentence. */
export function Assumptions({ params, material }: { params: CostParams; material: CostMaterial }) {
  const wording = useWording();
  const { t } = wording;
  const { scenario, preset, plannedRows } = params;
  const standard = DEFAULT_SCENARIO;
  const percent = (name: "firm" | "soft" | "dead" | "spread" | "share", value: number, usual: number) => (
    <NumberField
      name={name}
      label={t(`cost.form.${name}`)}
      value={value * 100}
      standard={usual * 100}
      limits={LIMITS.percent}
      step={5}
    />
  );
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t("cost.form.scope")}</legend>
        <label>
          {t("cost.form.scopeLabel")}
          <select name="scope" defaultValue={chosen(scenario.scope, standard.scope)}>
            {POWER_SCOPES.map((scope) => (
              <option key={scope} value={chosen(scope, standard.scope)}>
                {scopeName(scope, material, wording)}
              </option>
            ))}
          </select>
        </label>
        <div className={styles.whenDeals} role="group" aria-label={t("cost.form.deals")}>
          {[...choosableIn(material.inputs)].map((id) => (
            <label key={id} className={styles.choice}>
              <input type="checkbox" name="deal" value={id} defaultChecked={scenario.deals.includes(id)} />{" "}
              {[material.deals[id]?.label, material.deals[id]?.ended].filter(Boolean).join(", ")}
            </label>
          ))}
        </div>
        <label>
          {t("cost.form.asOf")}
          <DayInput name="asOf" day={material.asOf} latest={material.latest} />
        </label>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t("cost.form.unitCost")}</legend>
        <label>
          {t("cost.form.preset")}
          <select name="preset" defaultValue={chosen(preset, DEFAULT_PRESET)}>
            <option value={OWN_PRESET}>{t("cost.form.own")}</option>
            {material.presets.map(({ id, who, figure, scope }) => (
              <option
                key={id}
                value={chosen(id, DEFAULT_PRESET)}
              >{`${figure}, ${t(`costScope.${scope}`)}: ${who}`}</option>
            ))}
          </select>
        </label>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t("cost.form.realisation")}</legend>
        {percent("firm", scenario.realisation.firm, standard.realisation.firm)}
        {percent("soft", scenario.realisation.soft, standard.realisation.soft)}
        {percent("dead", scenario.realisation.dead, standard.realisation.dead)}
        {percent("spread", scenario.spread, standard.spread)}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t("cost.form.timing")}</legend>
        <label>
          {t("cost.form.curve")}
          <select name="curve" defaultValue={scenario.curve} data-default={standard.curve}>
            {CURVES.map((curve) => (
              <option key={curve} value={curve}>
                {t(`cost.form.${curve}`)}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          name="delay"
          label={t("cost.form.delay")}
          value={scenario.delayYears}
          standard={standard.delayYears}
          limits={LIMITS.delay}
          step={0.5}
        />
        <label>
          {t("cost.form.running")}
          <select name="running" defaultValue={scenario.running ? "yes" : "no"} data-default="yes">
            <option value="yes">
              {material.running ? t("cost.form.runningYes", material.running) : t("cost.form.runningUnknown")}
            </option>
            <option value="no">{t("cost.form.runningNo")}</option>
          </select>
        </label>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t("cost.form.pay")}</legend>
        {percent("share", scenario.computeShare, standard.computeShare)}
        <NumberField
          name="closeBy"
          label={t("cost.form.closeBy")}
          value={scenario.closeBy}
          standard={standard.closeBy}
          limits={LIMITS.closeBy}
          step={1}
        />
      </fieldset>
      <PlannedDeals rows={plannedRows} />
    </>
  );
}
