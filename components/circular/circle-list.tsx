import { getTranslations } from "next-intl/server";
import type { CircleRow } from "@/lib/views/circular/tables";
import { FirmnessMark } from "../deals/firmness-mark";
import { ClientMessages } from "../layout/client-messages";
import { CircleChoice } from "./circle-choice";
import styles from "./circular.module.css";

type Props = { rows: CircleRow[]; action: string; truncatedAt?: number };

/** The circles in words: who, how, the smallest leg, how firm and since when. */
export async function CircleList({ rows, action, truncatedAt }: Props) {
  const t = await getTranslations();
  return (
    <ClientMessages of={["circular.circles.choose", "circular.circles.clear"]}>
      {truncatedAt !== undefined && <p role="note">{t("circular.circles.truncated", { count: truncatedAt })}</p>}
      <ul className={styles.circles}>
        {rows.map(({ key, path, parties, sentence, kinds, bottleneck, firmness, since, legs, undisclosed, cut }) => (
          <li key={key} id={`circle-${key}`}>
            <h4>
              {parties.map(({ id, name, href }, at) => (
                <span key={`${at} ${id}`}>
                  {at > 0 && " → "}
                  <a href={href}>{name}</a>
                </span>
              ))}
            </h4>
            <p>{sentence}</p>
            <p className={styles.facts}>
              <FirmnessMark firmness={firmness} /> {t(`firmness.${firmness}`)} · {kinds} ·{" "}
              {t("circular.circles.smallest", { amount: bottleneck })} · {t("circular.circles.since", { date: since })}
            </p>
            <p className={styles.facts}>{t("circular.circles.legs", { legs: legs.join("; ") })}</p>
            {undisclosed ? (
              <p className={styles.facts}>{t("circular.circles.undisclosed", { flows: undisclosed })}</p>
            ) : null}
            {cut ? <a href={cut}>{t("exposure.circle")}</a> : null}
            <CircleChoice circle={key} action={action} about={path} />
          </li>
        ))}
      </ul>
    </ClientMessages>
  );
}
