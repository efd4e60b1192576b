import { useTranslations } from "next-intl";
import { DEFAULT_SCENARIO } from "@/lib/model/cost/scenario";
import { LIMITS, OWN_PRESET, type CostParams } from "@/lib/search-params/cost";
import { fieldId } from "@/lib/views/cost/risk-charts";
import styles from "./scenario-line.module.css";

/**
 * The scenario as one sentence with boxes in it. A box without a number of the reader's shows what counts instead: the
 * gigawatts of the deals, the ends of the named unit cost. So whatever stands in a box was typed, and one price alone
 * is both ends.
 */
export function ScenarioLine({ params: { scenario, preset }, gw }: { params: CostParams; gw: string }) {
  const t = useTranslations("cost");
  const { scope, typedGw, unitCost, growth } = scenario;
  const isOwn = preset === OWN_PRESET;
  const [low, high] = [unitCost.low / 1e9, unitCost.high / 1e9];
  return (
    <div className={styles.line}>
      {t.rich("form.line", {
        gw: () => (
          <Box name="gw" label={t("field.gw")} limits={LIMITS.gw} typed={scope === "typed" && typedGw} shown={gw} />
        ),
        low: () => (
          <Box name="low" label={t("field.low")} limits={LIMITS.low} typed={isOwn && low} shown={number(low)} />
        ),
        high: () => (
          <Box
            name="high"
            label={t("field.high")}
            limits={LIMITS.high}
            typed={isOwn && high !== low && high}
            shown={number(high)}
          />
        ),
        growth: () => (
          <Box
            name="growth"
            label={t("field.growth")}
            limits={LIMITS.growth}
            typed={growth * 100}
            standard={DEFAULT_SCENARIO.growth * 100}
          />
        ),
        keep: (words) => <span>{words}</span>,
        end: (words) => <span className={styles.end}>{words}</span>,
      })}
      <button type="submit">{t("form.apply")}</button>
    </div>
  );
}

type BoxProps = {
  name: string;
  label: string;
  limits: { low: number; high: number };
  /** What the reader typed; `false` where the box is empty. */
  typed: number | false;
  shown?: string;
  standard?: number;
};

const Box = ({ name, label, limits, typed, shown, standard }: BoxProps) => (
  <input
    id={fieldId(name)}
    type="number"
    name={name}
    aria-label={label}
    inputMode="decimal"
    min={limits.low}
    max={limits.high}
    step="any"
    defaultValue={typed === false ? "" : number(typed)}
    {...(shown !== undefined && { placeholder: shown })}
    {...(standard !== undefined && { "data-default": standard })}
  />
);

const number = (value: number) => String(Number(value.toFixed(4)));
