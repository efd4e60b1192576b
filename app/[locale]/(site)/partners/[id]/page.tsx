import { PartnerCircles } from "@/components/circular/partner-circles";
import { Still } from "@/components/layout/still";
import { DataTable } from "@/components/figures/data-table";
import { DealList } from "@/components/deals/deal-list";
import { FlowList } from "@/components/deals/flow-list";
import { AsOfBar } from "@/components/filters/as-of-bar";
import { Missing } from "@/components/layout/missing";
import { Page, Section } from "@/components/layout/page";
import { Paged } from "@/components/lists/paged";
import { PartnerIdentity } from "@/components/partners/partner-identity";
import { LayerTotals } from "@/components/totals/layer-totals";
import type { MessageName } from "@/lib/i18n/english";
import { partnerPage } from "@/lib/pages/partner";
import { metadataOf, readerOfRequest } from "../../../request";

type Props = PageProps<"/[locale]/partners/[id]">;

export async function generateMetadata(props: Props) {
  const { id } = await props.params;
  return metadataOf(props, `/partners/${id}`, (reader) => partnerPage(reader, id));
}

export default async function PartnerPage(props: Props) {
  const reader = await readerOfRequest(props);
  const page = partnerPage(reader, (await props.params).id);
  if (!page) return <Missing />;
  const t = (name: MessageName<"partner">) => reader.wording.t(`partner.${name}`, { name: page.heading });
  const { totals, deals, pages, shares } = page;
  return (
    <Page kicker={page.kicker} heading={page.heading} lead={page.lead}>
      <AsOfBar view={page.dates} />
      <PartnerIdentity view={page} />
      {totals.length > 0 && (
        <Section id="totals" heading={t("totals")}>
          <LayerTotals layers={totals} />
        </Section>
      )}
      <Section id="deals" heading={t("deals")}>
        <Paged pages={pages.deals}>
          {deals.length ? (
            <Still>
              <DealList rows={deals} caption={t("deals")} />
            </Still>
          ) : (
            <p>{t("noDeals")}</p>
          )}
        </Paged>
      </Section>
      {shares.stakes || shares.holdings ? (
        <Section id="shares" heading={t("shares")}>
          {shares.stakes ? <DataTable table={shares.stakes} /> : null}
          {shares.holdings ? <DataTable table={shares.holdings} /> : null}
        </Section>
      ) : null}
      <Section id="circles" heading={t("circles")}>
        <PartnerCircles circles={page.circles} name={page.heading} page={page.circular} />
      </Section>
      {page.exposure ? (
        <Section id="exposure" heading={reader.wording.t("exposure.partner.heading")}>
          <DataTable table={page.exposure} titled />
          <a href={page.exposed}>{reader.wording.t("exposure.partner.link")}</a>
        </Section>
      ) : null}
      <Section id="paid" heading={t("paid")}>
        <Paged pages={pages.paid}>
          <FlowList flows={page.paid} withDeal />
        </Paged>
      </Section>
      <Section id="received" heading={t("received")}>
        <Paged pages={pages.received}>
          <FlowList flows={page.received} withDeal />
        </Paged>
      </Section>
    </Page>
  );
}
