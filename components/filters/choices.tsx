import type { ReactNode } from "react";
import type { Choice } from "@/lib/views/filters";
import { partnerColour } from "../partners/partner-colour";
import styles from "./filters.module.css";

type ChoicesProps = { legend: string; name: string; choices: Choice[]; coloured?: boolean; children?: ReactNode };

/** A group of boxes, of which any number may be chosen. */
export function Choices({ legend, name, choices, coloured, children }: ChoicesProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Box key={choice.value} name={name} choice={choice} coloured={coloured} />
        ))}
        {children}
      </div>
    </fieldset>
  );
}

/** One box, with the number of deals it would keep. */
export function Box({
  name,
  choice: { value, label, count, chosen },
  coloured,
}: {
  name: string;
  choice: Choice;
  coloured?: boolean;
}) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
      {coloured && <span className={styles.mark} style={{ background: partnerColour(value) }} aria-hidden="true" />}
      {label} <span className={styles.count}>{count}</span>
    </label>
  );
}
