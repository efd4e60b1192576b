import { CostStudyView } from "@/components/cost/cost-study";
import { ClientMessages } from "@/components/layout/client-messages";
import { Terms } from "@/components/method/term";
import { Page } from "@/components/layout/page";
import { costPage } from "@/lib/pages/cost";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/cost">;

export const generateMetadata = (props: Props) => metadataOf(props, "/cost", costPage);

export default async function CostPage(props: Props) {
  const page = costPage(await readerOfRequest(props));
  return (
    <Page heading={page.heading}>
      <ClientMessages
        of={[
          "cost",
          "quantity",
          "unit",
          "unitLabel",
          "firmness",
          "costScope",
          "charts.tick",
          "charts.dead",
          "basis",
          "basisShort",
          "figure",
        ]}
      >
        <CostStudyView
          material={page.material}
          raw={page.raw}
          distribution={page.distribution}
          sourceLine={page.sourceLine}
        >
          <Terms names={["asOf", "layer", "binding", "net", "basis"]} />
        </CostStudyView>
      </ClientMessages>
    </Page>
  );
}
