import { getTranslations } from "next-intl/server";
import type { ChangedSince } from "@/lib/pages/changes";
import type { ChangeView } from "@/lib/views/changes";
import { Still } from "../layout/still";
import styles from "./latest-changes.module.css";

/** The latest changes, and how much changed since the article's day, which leads to all of it. */
export async function LatestChanges({ changes, since }: { changes: ChangeView[]; since: ChangedSince }) {
  const t = await getTranslations("overview");
  const { text, link } = since;
  return (
    <>
      <p>
        {text} <a href={link.href}>{link.text}</a>
      </p>
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
    </>
  );
}
