import { getTranslations } from "next-intl/server";
import type { DealFactsView } from "@/lib/pages/deal";
import { ClaimTable } from "../claims/claim-table";
import { FigureClaims } from "../claims/figure-claims";
import { DealDeliverySection } from "../delivery/deal-delivery";
import { Section } from "../layout/page";
import { PartnerName } from "../partners/partner-name";
import styles from "./deal-facts.module.css";
import { FlowList } from "./flow-list";

/** The sections of a deal's page, those that have something to say. */
export async function DealFacts({ view, counts }: { view: DealFactsView; counts: string[] }) {
  const t = await getTranslations();
  return (
    <>
      <Section id="figures" heading={t("deal.figures")}>
        {view.figures.map((figure) => (
          <FigureClaims key={figure.property} figure={figure} anchor={figure.property} />
        ))}
        {view.unverified.length > 0 && (
          <details>
            <summary>
              {t("claim.unverified")} ({view.unverified.length})
            </summary>
            <p>{t("deal.unverifiedNote")}</p>
            {view.unverified.map((row) => (
              <ClaimTable key={row.id} rows={[row]} caption={row.label} />
            ))}
          </details>
        )}
      </Section>
      <Section id="counts" heading={t("deal.counts")}>
        {counts.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Section>
      <Section id="history" heading={t("deal.history")}>
        <ClaimTable rows={view.history.map(({ claim }) => claim)} caption={t("deal.history")} />
      </Section>
      {view.flows.length > 0 && (
        <Section id="flows" heading={t("deal.flows")}>
          <FlowList flows={view.flows} />
        </Section>
      )}
      {view.relations.length > 0 && (
        <Section id="relations" heading={t("deal.relations")}>
          <dl className={styles.relations}>
            {view.relations.map(({ key, kind, title, href, reason }) => (
              <div key={key}>
                <dt>{kind}</dt>
                <dd>
                  <a href={href}>{title}</a>
                  <span>{reason}</span>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {view.delivery && <DealDeliverySection view={view.delivery} />}
      {view.milestones.length > 0 && (
        <Section id="milestones" heading={t("deal.milestones")}>
          <dl className={styles.relations}>
            {view.milestones.map(({ key, expected, what, power, source, sourceHref, stated }) => (
              <div key={key}>
                <dt>{expected}</dt>
                <dd>
                  {what}
                  {power && ` (${power})`}
                  <span>
                    <a href={sourceHref}>{source}</a>, {t("claim.statedOn", { date: stated })}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section id="parties" heading={t("deal.parties")}>
        <ul className={styles.parties}>
          {view.parties.map(({ id, name, href, roles }) => (
            <li key={id}>
              <PartnerName id={id} name={name} href={href} />
              <span>{roles}</span>
            </li>
          ))}
        </ul>
        {view.primary && (
          <p className={styles.primary}>
            {t("deal.primary")}:{" "}
            <a href={view.primary.url} rel="noreferrer">
              {view.primary.text}
            </a>
          </p>
        )}
      </Section>
      {view.notes.length > 0 && (
        <Section id="notes" heading={t("deal.notes")}>
          {view.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Section>
      )}
    </>
  );
}
