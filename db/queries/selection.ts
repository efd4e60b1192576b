import "server-only";
import { filterOptions, filterStandings, partnersOf, type Filter, type FilterOptions } from "@/lib/model/filter";
import type { Ledger, Organisation } from "@/lib/model/ledger";
import type { Standing } from "@/lib/model/standing";
import { readParams, type RawSearchParams, type ReaderParams } from "@/lib/search-params/reader";
import { getLedger } from "./ledger";
import { searchDeals } from "./search";
import { standingsOn } from "./standings";

/**
 * What a reader looks at: the ledger, their address as understood, every deal of that day, and those that pass their
 * filters.
 */
export type Selection = {
  ledger: Ledger;
  organisations: ReadonlyMap<string, Organisation>;
  params: ReaderParams;
  all: Standing[];
  chosen: Standing[];
  /** The deals that pass text and dates, whatever partners, layers and firmness are chosen. */
  choosable: Standing[];
  options: FilterOptions;
  /** The filters themselves, for figures over time. */
  filter: Filter;
};

/** Reads the address, asks the search where there is a text, and applies the filters. */
export async function getSelection(raw: RawSearchParams): Promise<Selection> {
  const ledger = await getLedger();
  const { organisations, partners } = namesOf(ledger);
  const params = readParams(raw, { days: ledger.days, partners });
  const matching = params.q ? new Set(await searchDeals(params.q)) : undefined;
  const filter: Filter = { ...params, matching };
  const all = standingsOn(ledger, params.asOf);
  return {
    ledger,
    organisations,
    params,
    all,
    chosen: filterStandings(all, filter),
    choosable: filterStandings(all, { ...filter, partners: [], layers: [], firmness: [] }),
    options: filterOptions(all, filter),
    filter,
  };
}

type Names = { organisations: ReadonlyMap<string, Organisation>; partners: ReadonlySet<string> };
const held = new WeakMap<Ledger, Names>();

/** Organisations by id, and which of them are partners: gathered once per ledger version. */
function namesOf(ledger: Ledger): Names {
  const names = held.get(ledger) ?? {
    organisations: new Map(ledger.organisations.map((organisation) => [organisation.id, organisation])),
    partners: new Set(ledger.deals.flatMap((deal) => partnersOf({ deal }))),
  };
  held.set(ledger, names);
  return names;
}
