import { useState } from "react";
import { setsAssumption, type CostParams } from "@/lib/search-params/cost";
import type { CostMaterial } from "@/lib/views/cost/material";
import { Assumptions } from "./assumptions";
import formStyles from "./cost-form.module.css";
import { emptyPassed } from "./form-echo";
import { ScenarioLine } from "./scenario-line";
import styles from "./scenario-line.module.css";
import { useAnsweringForm } from "./use-answering-form";
import { useWording } from "./use-wording";

type Props = {
  params: CostParams;
  material: CostMaterial;
  /** The gigawatts that count while the reader types none. */
  gw: string;
  onChange: (form: HTMLFormElement, changed: EventTarget) => void;
};

/**
 * Every input of the scenario, in a plain GET form: one sentence, and the assumptions folded below it unless the
 * address makes one. With script it answers at once, without it the button asks the server.
 */
export function CostForm({ params, material, gw, onChange }: Props) {
  const { t } = useWording();
  const form = useAnsweringForm(onChange);
  const [isOpen] = useState(() => setsAssumption(params));
  return (
    <form
      action={material.action}
      {...form}
      onBlur={({ currentTarget }) => emptyPassed(currentTarget)}
      className={styles.form}
      aria-label={t("cost.form.legend")}
    >
      <ScenarioLine params={params} gw={gw} />
      <details className={styles.assumptions} open={isOpen}>
        <summary>{t("cost.form.assumptions")}</summary>
        <div className={formStyles.form}>
          <Assumptions params={params} material={material} />
        </div>
      </details>
      {params.compare && <input type="hidden" name="compare" value={params.compare} />}
    </form>
  );
}
