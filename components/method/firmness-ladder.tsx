import type { methodPage } from "@/lib/pages/method";
import { FirmnessMark } from "../deals/firmness-mark";
import styles from "./method.module.css";

export function FirmnessLadder({ groups }: { groups: ReturnType<typeof methodPage>["firmness"] }) {
  return (
    <dl className={styles.ladder}>
      {groups.map(({ firmness, label, meaning, statuses }) => (
        <div key={firmness}>
          <dt>
            <FirmnessMark firmness={firmness} /> {label}
          </dt>
          <dd>
            {statuses}. <span>{meaning}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
