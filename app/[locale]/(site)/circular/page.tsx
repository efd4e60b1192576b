import { CircularForm } from "@/components/circular/circular-form";
import { CircularSections } from "@/components/circular/circular-sections";
import { Page } from "@/components/layout/page";
import { Terms } from "@/components/method/term";
import { getEdition } from "@/db/edition";
import { circularGraph, circularPage } from "@/lib/pages/circular";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/circular">;

export const generateMetadata = (props: Props) => metadataOf(props, "/circular", circularPage);

export default async function CircularPage(props: Props) {
  const reader = await readerOfRequest(props);
  const page = circularPage(reader);
  const graph = circularGraph(page, await getEdition().layouts(), reader);
  return (
    <Page heading={page.heading} lead={page.lead}>
      <CircularForm view={page.form} />
      <CircularSections page={page} graph={graph} reader={reader} />
      <Terms names={["asOf", "binding", "conditional", "contingent"]} />
    </Page>
  );
}
