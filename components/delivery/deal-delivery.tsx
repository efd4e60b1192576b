import { getLocale, getTranslations } from "next-intl/server";
import { colon } from "@/lib/format/punctuation";
import type { DealDelivery } from "@/lib/views/delivery/of-deal";
import { ClaimTable } from "../claims/claim-table";
import { Section } from "../layout/page";
import { Still } from "../layout/still";
import styles from "./delivery.module.css";
import { SiteList } from "./site-list";
import { StateMark } from "./state-mark";

/** What exists of a deal and what became of its dates, each with the claims behind it. */
export async function DealDeliverySection({ view: { sites, dates } }: { view: DealDelivery }) {
  const t = await getTranslations("delivery");
  const after = colon(await getLocale());
  return (
    <Section id="delivery" heading={t("section")}>
      {sites.length > 0 && (
        <Still>
          <SiteList rows={sites} newestLabel={t("newest")} />
        </Still>
      )}
      {sites
        .filter(({ claims }) => claims.length)
        .map(({ id, name, claims }) => (
          <details key={id}>
            <summary>
              {name} ({claims.length})
            </summary>
            <ClaimTable
              rows={claims.map((claim) => ({ ...claim, says: `${claim.label}: ${claim.says}` }))}
              caption={name}
            />
          </details>
        ))}
      {dates.length > 0 && (
        <ul className={styles.dates}>
          {dates.map(({ key, what, given, state, text, claims }) => (
            <li key={key} id={key}>
              <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
                <StateMark state={state} />
              </svg>{" "}
              <b>{what}</b>
              {after} {text}. <span className={styles.meta}>{given}</span>
              {claims.length > 0 && (
                <details>
                  <summary>{t("said.claims", { count: claims.length })}</summary>
                  <ClaimTable rows={claims} caption={what} />
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
