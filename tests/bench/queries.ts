import { currentEdition } from "@/db/edition";
import { ARTICLE_SOURCE_ID, articleSum } from "@/lib/model/article-sum";
import { costBasis } from "@/lib/model/cost/cost-basis";
import { daysOfChange, linesOn, netSteps } from "@/lib/model/cumulative";
import { filterOptions, filterStandings } from "@/lib/model/filter";
import { standingsAsOf, type Standing } from "@/lib/model/standing";
import { addedBy } from "@/lib/model/entries";
import { MEASURES } from "@/lib/model/entry";
import { layerTotals } from "@/lib/model/totals";
import { LAYERS } from "@/lib/model/vocabulary";
import { getWording } from "@/lib/i18n/wording";
import { searchPage } from "@/lib/pages/search";
import type { RawSearchParams } from "@/lib/search-params/reader";
import { selectionOf } from "@/lib/search-params/selection";
import { readerOf } from "@/lib/views/reader";

const RUNS = 200;
const SITE = { address: new URL("http://localhost") };

/**
 * Run by the benchmark in a process of its own, with DATABASE_URL naming a large ledger. Writes times in ms as JSON: of
 * the questions that pages put to the database, and of what the overview and the cost page work out from the answers.
 */
const begun = performance.now();
const { ledger } = currentEdition();
const getSelection = (raw: RawSearchParams) => selectionOf(currentEdition(), raw);
const firstRead = performance.now() - begun;
const firstSelectionBegun = performance.now();
const {
  today: { standings: all, relations },
} = getSelection({});
const firstSelection = performance.now() - firstSelectionBegun;
const partners = ledger.organisations.map(({ id }) => id).filter((id) => id !== "openai");
const searches = ["campus", "sil", "turbine desert", "synthetic", "partner"];

const times = {
  list: await percentile(() => getSelection({})),
  "filter by address": await percentile((run) =>
    getSelection({
      partner: [partners[run % partners.length] ?? "", partners[(run * 7) % partners.length] ?? ""],
      layer: LAYERS[run % LAYERS.length],
      firmness: "firm",
    }),
  ),
  filter: await percentile((run) =>
    filterOptions(
      filterStandings(all, { partners: [partners[run % partners.length] ?? ""], layers: [], firmness: [] }),
      { partners: [], layers: [], firmness: [] },
    ),
  ),
  search: await percentile((run) => currentEdition().search(searches[run % searches.length] ?? "")),
  "search of everything, by most deals' word": await percentile((run) =>
    everything(searches[run % searches.length] ?? ""),
  ),
  "search of everything, by an amount": await percentile((run) => everything(`$${1 + (run % 99)}00M campus`)),
  "list of a search": await percentile((run) => getSelection({ q: searches[run % searches.length] })),
  "standings of a day (20 runs)": await percentile(() => standingsAsOf(ledger, ledger.days.latest), 20),
  "totals of all layers": await percentile(() => totalsOf(all)),
  "totals of a partner": await percentile((run) =>
    totalsOf(filterStandings(all, { partners: [partners[run % partners.length] ?? ""], layers: [], firmness: [] })),
  ),
  "lines over time (20 runs)": await percentile(
    () =>
      linesOn(
        netSteps(ledger, () => true, LAYERS, MEASURES),
        daysOfChange(ledger, ledger.days.latest),
        LAYERS,
        MEASURES,
      ),
    20,
  ),
  "the article's sum": await percentile(() => articleSum(ledger, ARTICLE_SOURCE_ID)),
  "inputs of the cost model": await percentile(() => costBasis(currentEdition(), ledger.days.latest)),
};
process.stdout.write(JSON.stringify({ firstRead, firstSelection, times }));

function totalsOf(standings: Standing[]) {
  return layerTotals(standings, relations, addedBy(standings, currentEdition().additions));
}

/** The page of results with its first rows, as a request makes it. */
function everything(q: string) {
  const { results, lead } = searchPage(readerOf(currentEdition(), { q }, getWording("en"), SITE));
  return { results, lead };
}

/** 95th percentile over the runs after a warm-up of a tenth as many. */
async function percentile(work: (run: number) => unknown, runs = RUNS): Promise<number> {
  const taken: number[] = [];
  for (let run = -runs / 10; run < runs; run += 1) {
    const start = performance.now();
    await work(run + runs);
    if (run >= 0) taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(runs * 0.95)] ?? 0;
}
