import type { DisputeView } from "@/lib/views/disputes";
import { Still } from "../layout/still";
import styles from "./method.module.css";

/** Where sources contradict each other, and how the ledger handles it. */
export function DisputeList({ disputes }: { disputes: DisputeView[] }) {
  return (
    <Still>
      <ul className={styles.disputes}>
        {disputes.map(({ id, topic, versions, handling }) => (
          <li key={id} id={id}>
            <h3>{topic}</h3>
            {versions.length > 0 && (
              <ul>
                {versions.map((version) => (
                  <li key={version}>{version}</li>
                ))}
              </ul>
            )}
            {handling && <p>{handling}</p>}
          </li>
        ))}
      </ul>
    </Still>
  );
}
