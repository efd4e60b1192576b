import { DeliveryTeaser } from "@/components/delivery/delivery-teaser";
import { Filters } from "@/components/filters/filters";
import { NothingFound } from "@/components/filters/nothing-found";
import { Page, Section } from "@/components/layout/page";
import { Terms } from "@/components/method/term";
import { CostTeaser } from "@/components/overview/cost-teaser";
import { FirstScreen } from "@/components/overview/first-screen";
import { OverviewCharts } from "@/components/overview/overview-charts";
import { OVERVIEW_FIGURES } from "@/components/overview/overview-figures";
import { LayerLinks } from "@/components/totals/layer-links";
import { LayerTotals } from "@/components/totals/layer-totals";
import { getEdition } from "@/db/edition";
import { overviewPage } from "@/lib/pages/overview";
import { metadataOf, readerOfRequest } from "../request";

/** How many layers are explained at once: each lists its deals. */
const LAYERS_AT_ONCE = 3;

type Props = PageProps<"/[locale]">;

export const generateMetadata = (props: Props) => metadataOf(props, "/", overviewPage);

export default async function OverviewPage(props: Props) {
  const reader = await readerOfRequest(props);
  const page = overviewPage(reader);
  const { t } = reader.wording;
  const { filters, totals, teaser } = page;
  const circle = page.hasCircle ? page.circle((await getEdition().layouts()).circle.narrow) : undefined;
  const state = OVERVIEW_FIGURES["then-and-now"](page, reader);
  return (
    <Page heading={page.heading} lead={page.lead}>
      <Filters view={filters} />
      {reader.chosen.length === 0 ? (
        <NothingFound view={filters} />
      ) : (
        <>
          <FirstScreen figure={state} circle={circle} changes={page.changes} since={page.changedSince} />
          <OverviewCharts page={page} reader={reader} />
          <DeliveryTeaser view={page.delivery} />
          {teaser && <CostTeaser view={teaser} />}
          <Section id="totals" heading={t("overview.how")}>
            <p>{t("overview.totalsNote")}</p>
            <Terms names={["asOf", "layer", "binding", "conditional", "contingent", "gross", "net", "basis"]} />
            {totals.length > LAYERS_AT_ONCE ? <LayerLinks links={page.totalLinks} /> : <LayerTotals layers={totals} />}
          </Section>
        </>
      )}
    </Page>
  );
}
