import type { IndexRow } from "@/lib/views/circular/indices";
import { Still } from "../layout/still";
import styles from "./circular.module.css";

/** The indices, each with what stands beside it, what it means and what it does not mean. */
export function IndexList({ rows }: { rows: IndexRow[] }) {
  return (
    <Still>
      <dl className={styles.indices}>
        {rows.map(({ key, label, value, beside, meaning }) => (
          <div key={key} data-index={key}>
            <dt>{label}</dt>
            <dd>
              <b>{value}</b>
              <span>{beside}</span>
              <p>{meaning}</p>
            </dd>
          </div>
        ))}
      </dl>
    </Still>
  );
}
