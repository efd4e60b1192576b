import { Still } from "../layout/still";
import styles from "./circular.module.css";

/** A heading over sentences, each linked to its deal. Nothing when there are no sentences. */
export function Sentences({
  heading,
  note,
  items,
}: {
  heading: string;
  note?: string;
  items: { text: string; href?: string }[];
}) {
  if (!items.length) return null;
  return (
    <Still>
      <div className={styles.block}>
        <h3>{heading}</h3>
        {note && <p>{note}</p>}
        <ul className={styles.plain}>
          {items.map(({ text, href }) => (
            <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
          ))}
        </ul>
      </div>
    </Still>
  );
}
