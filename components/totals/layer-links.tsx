import { getTranslations } from "next-intl/server";
import type { OverviewPage } from "@/lib/pages/overview";
import styles from "./layer-totals.module.css";

/** Links to the overview of each layer alone, where its totals are made up deal by deal. */
export async function LayerLinks({ links }: { links: OverviewPage["totalLinks"] }) {
  const t = await getTranslations("overview");
  return (
    <>
      <p>{t("howNote")}</p>
      <ul className={styles.links}>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
