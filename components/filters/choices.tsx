import type { Choice } from "@/lib/views/filters";
import { MAIN_PARTNERS, partnerColour } from "../partners/partner-colour";
import { FindChoice } from "./find-choice";
import styles from "./filters.module.css";

export type ChoicesProps = {
  legend: string;
  name: string;
  choices: Choice[];
  coloured?: boolean;
  /** Further boxes, folded away, with what they are; `beyond` tells where those are that find no place there. */
  more?: { summary: string; choices: Choice[]; beyond?: string };
};

/** A group of boxes, of which any number may be chosen. */
export function Choices({ legend, name, choices, coloured, more }: ChoicesProps) {
  const boxes = (of: Choice[]) =>
    of.map((choice) => <Box key={choice.value} name={name} choice={choice} coloured={coloured} />);
  return (
    <fieldset className={styles.group} {...(coloured && { "data-coloured": true })}>
      <legend>{legend}</legend>
      <div className={styles.choices}>
        {boxes(choices)}
        {more ? (
          <details className={styles.more}>
            <summary>{more.summary}</summary>
            <FindChoice />
            <div className={styles.choices} data-choices>
              {boxes(more.choices)}
            </div>
            {more.beyond && <p>{more.beyond}</p>}
          </details>
        ) : null}
      </div>
    </fieldset>
  );
}

/** One box, with the number of deals it would keep. There are many: the stylesheet knows its parts by their kind. */
function Box({
  name,
  choice: { value, label, count, chosen },
  coloured,
}: {
  name: string;
  choice: Choice;
  coloured?: boolean;
}) {
  return (
    <label
      {...(coloured && MAIN_PARTNERS.includes(value) && { style: { color: partnerColour(value) } })}
      {...(count === 0 && { "data-none": true })}
    >
      <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
      <span>{label}</span> <small>{count}</small>
    </label>
  );
}
