import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { PartnerCircles } from "@/components/circular/partner-circles";
import { pageMetadata } from "@/app/page-metadata";
import { DealList } from "@/components/deals/deal-list";
import { FlowList } from "@/components/deals/flow-list";
import { AsOfBar } from "@/components/filters/as-of-bar";
import { Page, Section } from "@/components/layout/page";
import { PartnerIdentity } from "@/components/partners/partner-identity";
import { LayerTotals } from "@/components/totals/layer-totals";
import { standardDayOn } from "@/db/queries/circular";
import { getLedger } from "@/db/queries/ledger";
import { getSelection } from "@/db/queries/selection";
import { inWords } from "@/lib/format/wording";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { toPartnerCircles } from "@/lib/views/circular/partner-circles";
import { toContext } from "@/lib/views/context";
import { toFiltersView } from "@/lib/views/filters";
import { toPartnerPageView } from "@/lib/views/partner-page";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/[locale]/partners/[id]">): Promise<Metadata> {
  const { locale: segment, id } = await params;
  const locale = asLocale(segment);
  const partner = (await getLedger()).organisations.find((organisation) => organisation.id === id && id !== "openai");
  return partner
    ? pageMetadata({
        locale,
        path: `/partners/${id}`,
        raw: await searchParams,
        title: partner.name,
        description: inWords(partner.role, { locale }),
      })
    : {};
}

export default async function PartnerPage({ params, searchParams }: PageProps<"/[locale]/partners/[id]">) {
  const { locale: segment, id } = await params;
  const locale = asLocale(segment);
  setRequestLocale(locale);
  const t = await getTranslations("partner");
  const { all, chosen, choosable, options, ...selection } = await getSelection(await searchParams);
  const partner = selection.organisations.get(id);
  if (!partner || id === "openai") notFound();
  const context = toContext(selection, getWording(locale));
  const view = toPartnerPageView(partner, all, context);
  const dates = toFiltersView(`/partners/${id}`, { options, chosen, all, choosable }, context);
  return (
    <Page kicker={view.kicker} heading={view.name} lead={view.lead}>
      <AsOfBar view={dates} />
      <PartnerIdentity view={view} />
      {view.totals.length > 0 && (
        <Section id="totals" heading={t("totals")}>
          <LayerTotals layers={view.totals} />
        </Section>
      )}
      <Section id="deals" heading={t("deals")}>
        {view.deals.length ? <DealList rows={view.deals} caption={t("deals")} /> : <p>{t("noDeals")}</p>}
      </Section>
      <Section id="circles" heading={t("circles")}>
        <PartnerCircles
          circles={toPartnerCircles(id, await standardDayOn(selection.params.asOf), context)}
          name={view.name}
          page={context.href("/circular")}
        />
      </Section>
      <Section id="paid" heading={t("paid", { name: view.name })}>
        <FlowList flows={view.paid} withDeal />
      </Section>
      <Section id="received" heading={t("received", { name: view.name })}>
        <FlowList flows={view.received} withDeal />
      </Section>
    </Page>
  );
}
