import type { IndexRow } from "@/lib/views/circular/indices";
import { Still } from "../layout/still";
import styles from "./circular.module.css";

/** The indices, each with its dollars, what it means and what it does not mean. */
export function IndexList({ rows }: { rows: IndexRow[] }) {
  return (
    <Still>
      <dl className={styles.indices}>
        {rows.map(({ key, label, value, dollars, meaning }) => (
          <div key={key} data-index={key}>
            <dt>{label}</dt>
            <dd>
              <b>{value}</b>
              <span>{dollars}</span>
              <p>{meaning}</p>
            </dd>
          </div>
        ))}
      </dl>
    </Still>
  );
}
