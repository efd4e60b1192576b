import { getTranslations } from "next-intl/server";
import type { ChangesPage } from "@/lib/pages/changes";

/** Ways to hear of what changes from here on: an address to keep, the feeds, the steps as a file. */
export async function FollowChanges({ follow }: Pick<ChangesPage, "follow">) {
  const t = await getTranslations("changes");
  return (
    <>
      <p>
        {follow.visit.text} <a href={follow.visit.href}>{follow.visit.href}</a>
      </p>
      <ul>
        <li>
          <a href={follow.atom}>{t("atom")}</a>
        </li>
        <li>
          <a href={follow.json}>{t("json")}</a>
        </li>
        <li>
          <a href={follow.csv}>{t("csv")}</a>
        </li>
      </ul>
    </>
  );
}
