import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cumulativeView } from "@/app/cumulative-view";
import { LedgerDataset } from "@/app/ledger-dataset";
import { pageMetadata } from "@/app/page-metadata";
import { Filters } from "@/components/filters/filters";
import { NothingFound } from "@/components/filters/nothing-found";
import { Page, Section } from "@/components/layout/page";
import { CostTeaser } from "@/components/overview/cost-teaser";
import { LatestChanges } from "@/components/overview/latest-changes";
import { OverviewCharts } from "@/components/overview/overview-charts";
import { LayerTotals } from "@/components/totals/layer-totals";
import { getSelection } from "@/db/queries/selection";
import { asLocale } from "@/lib/i18n/locale";
import { getWording } from "@/lib/i18n/wording";
import { latestChanges } from "@/lib/model/changes";
import { toChangesView } from "@/lib/views/changes";
import { toContext } from "@/lib/views/context";
import { toCostTeaser } from "@/lib/views/cost/teaser";
import { toEquityChart } from "@/lib/views/equity-chart";
import { toFiltersView } from "@/lib/views/filters";
import { toLayerTotalsView } from "@/lib/views/layer-totals";
import { toOverviewLead } from "@/lib/views/overview-lead";
import { toRangeChart } from "@/lib/views/range-chart";

export async function generateMetadata({ params, searchParams }: PageProps<"/[locale]">): Promise<Metadata> {
  const locale = asLocale((await params).locale);
  return pageMetadata({
    locale,
    path: "/",
    raw: await searchParams,
    title: (await getTranslations({ locale, namespace: "overview" }))("title"),
  });
}

export default async function OverviewPage({ params, searchParams }: PageProps<"/[locale]">) {
  const locale = asLocale((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("overview");
  const { ledger, chosen, filter, choosable, options, all, ...selection } = await getSelection(await searchParams);
  const context = toContext({ ledger, ...selection }, getWording(locale));
  const filters = toFiltersView("/", { options, chosen, all, choosable }, context);
  const totals = toLayerTotalsView(chosen, context);
  const cumulative = (["power", "value"] as const).map((measure) =>
    cumulativeView(measure, { ledger, filter, params: selection.params }, context),
  );
  const chosenIds = new Set(chosen.map(({ deal }) => deal.id));
  const changes = latestChanges(
    { ...ledger, claims: ledger.claims.filter(({ dealId }) => chosenIds.has(dealId)) },
    selection.params.asOf,
    8,
  );
  return (
    <Page heading={t("heading")} lead={toOverviewLead(chosen, filters.active > 0, totals, context)}>
      <LedgerDataset context={context} />
      <Filters view={filters} />
      {chosen.length === 0 ? (
        <NothingFound view={filters} />
      ) : (
        <>
          <Section id="totals" heading={t("totals")}>
            <p>{t("totalsNote")}</p>
            <LayerTotals layers={totals} />
          </Section>
          <OverviewCharts
            power={toRangeChart(chosen, totals, "power", context)}
            money={toRangeChart(chosen, totals, "value", context)}
            equity={toEquityChart(chosen, context)}
            cumulative={cumulative}
            context={context}
          />
          <CostTeaser view={toCostTeaser(context)} />
          <Section id="changes" heading={t("changes")}>
            <LatestChanges changes={toChangesView(changes, context)} />
          </Section>
        </>
      )}
    </Page>
  );
}
