import { getTranslations } from "next-intl/server";
import type { WarrantView } from "@/lib/views/circular/warrants";
import { DataTable } from "../figures/data-table";
import styles from "./circular.module.css";

/** Each warrant: vested, unvested and hypothetical values kept apart, and what it takes to vest. */
export async function Warrants({ warrants }: { warrants: WarrantView[] }) {
  const t = await getTranslations("circular.warrant");
  return warrants.map(({ issuer, name, lead, table, ladder, href }) => (
    <div key={issuer} className={styles.block} id={`warrant-${issuer}`}>
      <h3>{t("heading", { name })}</h3>
      <p>
        {lead} <a href={href}>{t("claims")}</a>
      </p>
      <DataTable table={table} titled />
      {ladder.length > 0 && (
        <>
          <h4>{t("ladder")}</h4>
          <ul>
            {ladder.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  ));
}
