import type { Day, Edition } from "@/lib/model/edition";
import { filterStandings, type Filter } from "@/lib/model/filter";
import type { IsoDay } from "@/lib/model/imprecise-date";
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
  today: Day;
  chosen: Standing[];
  /** The deals of another day that pass the same filters: for figures over time. */
  chosenOn: (day: IsoDay) => Standing[];
};

/** Reads an address against an edition, asks the search where there is a text, and applies the filters. */
export function selectionOf(edition: Edition, query: RawSearchParams): Selection {
  const raw = ownTexts(query);
  const params = readParams(raw, { days: edition.ledger.days, partners: edition.partners });
  const filter: Filter = { ...params, matching: params.q ? edition.search(params.q) : undefined };
  const chosenOn = (day: IsoDay) => filterStandings(edition.on(day).standings, filter);
  return { edition, raw, params, filter, today: edition.on(params.asOf), chosen: chosenOn(params.asOf), chosenOn };
}
