import { currentEdition } from "@/db/edition";
import { filterOptions, filterStandings } from "@/lib/model/filter";
import type { Standing } from "@/lib/model/standing";
import { layerTotal, MEASURES } from "@/lib/model/totals";
import { LAYERS } from "@/lib/model/vocabulary";
import type { RawSearchParams } from "@/lib/search-params/reader";
import { selectionOf } from "@/lib/search-params/selection";

const RUNS = 200;
const WARM_UP = 20;

/**
 * Run by the benchmark in a process of its own, with DATABASE_URL naming a large ledger; answers with times in ms as
 * JSON. Everything here is what a page asks.
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
  "list of a search": await percentile((run) => getSelection({ q: searches[run % searches.length] })),
  "totals of all layers": await percentile(() => totalsOf(all)),
  "totals of a partner": await percentile((run) =>
    totalsOf(filterStandings(all, { partners: [partners[run % partners.length] ?? ""], layers: [], firmness: [] })),
  ),
};
process.stdout.write(JSON.stringify({ firstRead, firstSelection, times }));

function totalsOf(standings: Standing[]) {
  return LAYERS.flatMap((layer) => MEASURES.map((measure) => layerTotal(standings, relations, layer, measure)));
}

/** 95th percentile over the runs after a warm-up. */
async function percentile(work: (run: number) => unknown): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < RUNS + WARM_UP; run += 1) {
    const start = performance.now();
    await work(run);
    if (run >= WARM_UP) taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(RUNS * 0.95)] ?? 0;
}
