import { factsFigure } from "@/components/exposure/exposure-figure";
import { StressStudy } from "@/components/exposure/stress-study";
import { UnseenList } from "@/components/exposure/unseen-list";
import { FigureFrame } from "@/components/figures/figure-frame";
import { Warnings } from "@/components/filters/warnings";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page, Section } from "@/components/layout/page";
import { exposurePage } from "@/lib/pages/exposure";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/exposure">;

export const generateMetadata = (props: Props) => metadataOf(props, "/exposure", exposurePage);

export default async function ExposureRoute(props: Props) {
  const reader = await readerOfRequest(props);
  const page = exposurePage(reader);
  const { t } = reader.wording;
  return (
    <Page heading={page.heading} lead={page.lead}>
      <Warnings warnings={page.warnings} />
      <Section id="facts" heading={t("exposure.sections.facts")} first>
        <FigureFrame figure={factsFigure(page)} />
        <p>{t("exposure.facts.note")}</p>
      </Section>
      <Section id="stress-study" heading={t("exposure.sections.stress")}>
        <ClientMessages of={["exposure", "quantity", "unit", "unitLabel", "figure", "charts.tick", "charts.rest"]}>
          <StressStudy material={page.material} raw={page.raw} known={page.known} sourceLine={page.sourceLine} />
        </ClientMessages>
      </Section>
      <Section id="unseen" heading={t("exposure.sections.unseen")}>
        <UnseenList {...page.material} />
      </Section>
    </Page>
  );
}
