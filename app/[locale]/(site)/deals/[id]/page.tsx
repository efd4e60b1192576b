import { OpenTarget } from "@/components/claims/open-target";
import { DealFacts } from "@/components/deals/deal-facts";
import { ErrorReport } from "@/components/deals/error-report";
import { AsOfBar } from "@/components/filters/as-of-bar";
import { Missing } from "@/components/layout/missing";
import { Page } from "@/components/layout/page";
import { dealPage } from "@/lib/pages/deal";
import { metadataOf, readerOfRequest } from "../../../request";

type Props = PageProps<"/[locale]/deals/[id]">;

export async function generateMetadata(props: Props) {
  const { id } = await props.params;
  return metadataOf(props, `/deals/${id}`, (reader) => dealPage(reader, id));
}

export default async function DealPage(props: Props) {
  const { id } = await props.params;
  const page = dealPage(await readerOfRequest(props), id);
  if (!page) return <Missing />;
  const { facts, counts, report } = page;
  return (
    <Page kicker={page.kicker} heading={page.heading} lead={page.lead}>
      <AsOfBar view={page.dates} />
      {page.silent ? (
        <p>
          <strong>{page.silent}.</strong>
        </p>
      ) : null}
      {facts && <DealFacts view={facts} counts={counts} />}
      {report && <ErrorReport view={report} />}
      {facts && <OpenTarget />}
    </Page>
  );
}
