import { DeliveryTeaser } from "@/components/delivery/delivery-teaser";
import { Filters } from "@/components/filters/filters";
import { NothingFound } from "@/components/filters/nothing-found";
import { Page, Section } from "@/components/layout/page";
import { Terms } from "@/components/method/term";
import { CostTeaser } from "@/components/overview/cost-teaser";
import { LatestChanges } from "@/components/overview/latest-changes";
import { OverviewCharts } from "@/components/overview/overview-charts";
import { JsonLd } from "@/components/share/json-ld";
import { LayerTotals } from "@/components/totals/layer-totals";
import { overviewPage } from "@/lib/pages/overview";
import { toDataset } from "@/lib/views/dataset";
import { metadataOf, readerOfRequest } from "../request";

type Props = PageProps<"/[locale]">;

export const generateMetadata = (props: Props) => metadataOf(props, "/", overviewPage);

export default async function OverviewPage(props: Props) {
  const reader = await readerOfRequest(props);
  const page = overviewPage(reader);
  const { t } = reader.wording;
  const { filters, totals, teaser } = page;
  return (
    <Page heading={page.heading} lead={page.lead}>
      <JsonLd data={toDataset(reader)} />
      <Filters view={filters} />
      {reader.chosen.length === 0 ? (
        <NothingFound view={filters} />
      ) : (
        <>
          <Section id="totals" heading={t("overview.totals")}>
            <p>{t("overview.totalsNote")}</p>
            <Terms names={["asOf", "layer", "binding", "conditional", "contingent", "gross", "net", "basis"]} />
            <LayerTotals layers={totals} />
          </Section>
          <OverviewCharts page={page} reader={reader} />
          <DeliveryTeaser view={page.delivery} />
          {teaser && <CostTeaser view={teaser} />}
          <Section id="changes" heading={t("overview.changes")}>
            <LatestChanges changes={page.changes} />
          </Section>
        </>
      )}
    </Page>
  );
}
