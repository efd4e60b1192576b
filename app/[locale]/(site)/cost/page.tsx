import { figureWords } from "@/components/charts/chart-figure";
import { CostStudyView } from "@/components/cost/cost-study";
import { Page } from "@/components/layout/page";
import { messagesFor } from "@/lib/i18n/messages-for";
import { costPage } from "@/lib/pages/cost";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/cost">;

export const generateMetadata = (props: Props) => metadataOf(props, "/cost", costPage);

export default async function CostPage(props: Props) {
  const reader = await readerOfRequest(props);
  const { locale } = reader.wording;
  const page = costPage(reader);
  return (
    <Page heading={page.heading}>
      <CostStudyView
        locale={locale}
        messages={messagesFor(locale, ["cost", "quantity", "unit", "unitLabel", "firmness", "costScope", "charts"])}
        words={await figureWords()}
        material={page.material}
        raw={page.raw}
        distribution={page.distribution}
        sourceLine={page.sourceLine}
      />
    </Page>
  );
}
