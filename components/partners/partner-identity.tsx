import { getTranslations } from "next-intl/server";
import type { PartnerPage } from "@/lib/pages/partner";
import styles from "./partner-identity.module.css";

/** Ticker, country and LEI, marked as unverified where no page was read for them. */
export async function PartnerIdentity({
  view: { identity, verified, note },
}: {
  view: Pick<PartnerPage, "identity" | "verified" | "note">;
}) {
  const t = await getTranslations("partner");
  return (
    <div className={styles.identity}>
      <dl>
        {identity.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {identity.length > 0 && !verified && <p>{t("unverified")}</p>}
      {note ? <p>{note}</p> : null}
    </div>
  );
}
