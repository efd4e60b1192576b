import { Presets } from "@/components/filters/presets";
import { Warnings } from "@/components/filters/warnings";
import { Page } from "@/components/layout/page";
import { Still } from "@/components/layout/still";
import { Paged } from "@/components/lists/paged";
import { NothingMatches } from "@/components/search/nothing-matches";
import { ResultList } from "@/components/search/result-list";
import { SearchBox } from "@/components/search/search-box";
import { searchPage } from "@/lib/pages/search";
import { metadataOf, readerOfRequest } from "../../request";

type Props = PageProps<"/[locale]/search">;

export const generateMetadata = (props: Props) => metadataOf(props, "/search", searchPage);

export default async function SearchPage(props: Props) {
  const page = searchPage(await readerOfRequest(props));
  const { q, results } = page;
  return (
    <Page heading={page.heading} lead={page.lead}>
      <SearchBox q={q} asOf={page.asOf} />
      <Presets presets={page.dates.presets} />
      <Warnings warnings={page.dates.warnings} />
      {results.length > 0 ? (
        <Paged pages={page.pages}>
          <Still>
            <ResultList results={results} first={page.first} />
          </Still>
        </Paged>
      ) : (
        page.asked && <NothingMatches page={page} />
      )}
    </Page>
  );
}
