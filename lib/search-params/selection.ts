import type { Day, Edition } from "@/lib/model/edition";
import { filterStandings, type Filter } from "@/lib/model/filter";
import type { Standing } from "@/lib/model/standing";
import { ownTexts } from "./raw-query";
import { readParams, type RawSearchParams, type ReaderParams } from "./reader";

/** What an address selects of an edition: the day, and the deals of that day that pass its filters. */
export type Selection = {
  edition: Edition;
  /** The address's query: its own texts only. */
  raw: RawSearchParams;
  params: ReaderParams;
  filter: Filter;
  /** The filter as part of a key of what an edition remembers. */
  filterKey: string;
  today: Day;
  chosen: Standing[];
};

/** Reads an address against an edition, asks the search where there is a text, and applies the filters. */
export function selectionOf(edition: Edition, query: RawSearchParams): Selection {
  const raw = ownTexts(query);
  const params = readParams(raw, { days: edition.ledger.days, partners: edition.partners });
  const filter: Filter = { ...params, matching: params.q ? edition.search(params.q) : undefined };
  const today = edition.on(params.asOf);
  const chosen = filterStandings(today.standings, filter);
  return { edition, raw, params, filter, filterKey: filterKeyOf(params), today, chosen };
}

/** A filter with its search as text, as part of a key. */
export const filterKeyOf = ({ partners, layers, firmness, from, to, q }: Omit<Filter, "matching"> & { q?: string }) =>
  JSON.stringify([partners, layers, firmness, from, to, q]);
