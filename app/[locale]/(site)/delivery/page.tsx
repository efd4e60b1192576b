import { deliveryFigures } from "@/components/delivery/delivery-figures";
import { DeliverySites } from "@/components/delivery/delivery-sites";
import { FigureFrame } from "@/components/figures/figure-frame";
import { Filters } from "@/components/filters/filters";
import { NothingFound } from "@/components/filters/nothing-found";
import { Page, Section } from "@/components/layout/page";
import { deliveryPage } from "@/lib/pages/delivery";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/delivery">;

export const generateMetadata = (props: Props) => metadataOf(props, "/delivery", deliveryPage);

export default async function DeliveryPage(props: Props) {
  const reader = await readerOfRequest(props);
  const page = deliveryPage(reader);
  const { t } = reader.wording;
  const figures = deliveryFigures(page, reader);
  return (
    <Page heading={page.heading} lead={page.lead}>
      <Filters view={page.filters} />
      {page.isEmpty && <NothingFound view={page.filters} />}
      {figures.length > 0 && (
        <Section id="picture" heading={t("delivery.picture")} first>
          {figures.map((figure) => (
            <FigureFrame key={figure.id} figure={figure} />
          ))}
        </Section>
      )}
      {page.sites.length > 0 && <DeliverySites page={page} />}
    </Page>
  );
}
