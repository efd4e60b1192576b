import type { changeSentences } from "@/lib/views/circular/remarks";
import { Still } from "../layout/still";
import styles from "./circular.module.css";

/** What appeared, disappeared and changed between two days. */
export function Changes({
  heading,
  none,
  groups,
}: {
  heading: string;
  none: string;
  groups: ReturnType<typeof changeSentences>;
}) {
  return (
    <Still>
      <div className={styles.block}>
        <h3>{heading}</h3>
        {groups.length === 0 && <p>{none}</p>}
        <div className={styles.columns}>
          {groups.map((group) => (
            <div key={group.key}>
              <h4>{group.heading}</h4>
              <ul>
                {group.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </Still>
  );
}
