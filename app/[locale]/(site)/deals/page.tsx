import { DealList } from "@/components/deals/deal-list";
import { SortField } from "@/components/deals/sort-field";
import { Filters } from "@/components/filters/filters";
import { NothingFound } from "@/components/filters/nothing-found";
import { Page } from "@/components/layout/page";
import { Still } from "@/components/layout/still";
import { Paged } from "@/components/lists/paged";
import { Terms } from "@/components/method/term";
import { dealsPage } from "@/lib/pages/deals";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/deals">;

export const generateMetadata = (props: Props) => metadataOf(props, "/deals", dealsPage);

export default async function DealsPage(props: Props) {
  const page = dealsPage(await readerOfRequest(props));
  const { filters, rows } = page;
  return (
    <Page heading={page.heading} lead={page.lead}>
      <Filters view={filters}>
        <SortField sort={page.sort} />
      </Filters>
      {rows.length === 0 ? (
        <NothingFound view={filters} />
      ) : (
        <Paged pages={page.pages}>
          <Still>
            <DealList rows={rows} caption={page.caption} />
          </Still>
        </Paged>
      )}
      <Terms names={["asOf", "layer", "binding", "relayed"]} />
    </Page>
  );
}
