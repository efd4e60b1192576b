import type { DisputeView } from "@/lib/views/disputes";
import { Still } from "../layout/still";
import { DisputeWords } from "../claims/dispute-words";
import styles from "./method.module.css";

/** Where sources contradict each other, and how the ledger handles it. */
export function DisputeList({ disputes }: { disputes: DisputeView[] }) {
  return (
    <Still>
      <ul className={styles.disputes}>
        {disputes.map(({ id, topic, versions, handling }) => (
          <li key={id} id={id}>
            <h3>{topic}</h3>
            <DisputeWords versions={versions} handling={handling} />
          </li>
        ))}
      </ul>
    </Still>
  );
}
