import { getTranslations } from "next-intl/server";
import type { ChangeView } from "@/lib/views/changes";
import { Still } from "../layout/still";
import styles from "./latest-changes.module.css";

export async function LatestChanges({ changes }: { changes: ChangeView[] }) {
  const t = await getTranslations("overview");
  return (
    <Still>
      <ol className={styles.changes}>
        {changes.map(({ key, day, isoDay, title, href, isNew, what }) => (
          <li key={key}>
            <time dateTime={isoDay}>{day}</time>
            <div>
              <p>
                <a href={href}>{title}</a> <span>{isNew ? t("newDeal") : t("changed")}</span>
              </p>
              <p>{what}</p>
            </div>
          </li>
        ))}
      </ol>
    </Still>
  );
}
