import { fieldId } from "@/lib/views/cost/risk-charts";
import styles from "./cost-form.module.css";

type Props = {
  name: string;
  label: string;
  value: number;
  limits: { low: number; high: number };
  step: number;
  standard?: number;
  slider?: boolean;
};

/**
 * A number to type, and a slider beside it where its range is small enough to slide through. The slider has no name:
 * it only moves the number.
 */
export function NumberField({ name, label, value, limits, step, standard, slider = true }: Props) {
  const ends = { min: limits.low, max: limits.high, step };
  const shown = Number(value.toFixed(4));
  return (
    <div className={styles.number}>
      <label>
        {label}
        <input
          id={fieldId(name)}
          type="number"
          name={name}
          {...ends}
          step="any"
          defaultValue={shown}
          data-default={standard}
        />
      </label>
      {slider && <input type="range" {...ends} defaultValue={shown} data-moves={name} aria-label={label} />}
    </div>
  );
}
