import type { Day, Edition } from "@/lib/model/edition";
import { addedBy, additionsOf, type AddedTo } from "@/lib/model/entries";
import { filterStandings, type Filter } from "@/lib/model/filter";
import { layerTotals, type LayerTotal } from "@/lib/model/totals";
import { filterKeyOf, type Selection } from "./selection";

/** So many deals that totals refer to take the room of a row of the ledger. */
const DEALS_A_ROW = 5;

/** What the deals that pass a reader's filters add to layers, and what that comes to. */
export type Counted = { added: AddedTo; totals: LayerTotal[] };

/** What a reader chose, counted on a day; remembered, since the parts of a page and its neighbours ask for it. */
export function countedOn(day: Day, { edition, filter, filterKey }: Counting): Counted {
  const { partners } = filter;
  return edition.remember(
    `counted ${day.settled} ${filterKey}`,
    () => {
      const standings = filterStandings(day.standings, filter);
      const added = addedBy(
        standings,
        partners.length ? (standing) => additionsOf(standing, partners) : edition.additions,
      );
      return { added, totals: layerTotals(standings, day.relations, added) };
    },
    day.standings.length / DEALS_A_ROW,
  );
}
type Counting = Pick<Selection, "edition" | "filter" | "filterKey">;

const EVERYTHING: Filter = { partners: [], layers: [], firmness: [] };

/** The same of the whole ledger, whatever the reader chose. */
export const allCountedOn = (day: Day, edition: Edition): Counted =>
  countedOn(day, { edition, filter: EVERYTHING, filterKey: filterKeyOf(EVERYTHING) });
