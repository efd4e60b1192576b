import { type Layer, LAYERS } from "./vocabulary";
import { type Firmness, FIRMNESSES } from "./firmness";
import type { IsoDay } from "./imprecise-date";
import type { Organisation } from "./ledger";
import type { Standing } from "./standing";

/** What a reader keeps: an empty list or an absent field keeps everything. */
export type Filter = {
  /** Organisation ids. */
  partners: string[];
  layers: Layer[];
  firmness: Firmness[];
  /** First and last day of the span that a deal must have been announced in, for all its date allows. */
  from?: IsoDay;
  to?: IsoDay;
  /** Ids of the deals that a text search found. */
  matching?: ReadonlySet<string>;
};

/** A value to filter by, and how many deals it would keep. */
export type Option<Value extends string> = { value: Value; count: number };
export type FilterOptions = { partners: Option<string>[]; layers: Option<Layer>[]; firmness: Option<Firmness>[] };

/**
 * The deals that pass every part of the filter: any of the chosen partners, any of the layers, any of the firmness
 * groups, announced within the span, found by the search.
 */
export function filterStandings(standings: Standing[], filter: Filter): Standing[] {
  return standings.filter((standing) => passes(standing, filter));
}

/** Whether one deal passes the filter. Of what changes from day to day only its firmness matters. */
export function passes(
  { deal, firmness: group }: Pick<Standing, "deal" | "firmness">,
  { partners, layers, firmness, from, to, matching }: Filter,
): boolean {
  return (
    (!partners.length || partnersOf({ deal }).some((id) => partners.includes(id))) &&
    (!layers.length || layers.includes(deal.layer)) &&
    (!firmness.length || firmness.includes(group)) &&
    (!from || deal.announced.latest >= from) &&
    (!to || deal.announced.earliest <= to) &&
    (!matching || matching.has(deal.id))
  );
}

/**
 * Every option with the number of deals it would keep beside the other parts of the filter. No choice moves another:
 * partners come by the number of their deals on the day, most first, then by id; layers and firmness groups that some
 * deal of the day has, in the order of the vocabulary.
 */
export function filterOptions(standings: Standing[], filter: Filter): FilterOptions {
  const deals = countEach(standings.flatMap(partnersOf));
  const beside = (kept: Filter) => standings.filter((standing) => passes(standing, kept));
  const partners = countEach(beside({ ...filter, partners: [] }).flatMap(partnersOf));
  const [ofLayer, layers] = [
    countEach(standings.map(({ deal }) => deal.layer)),
    countEach(beside({ ...filter, layers: [] }).map(({ deal }) => deal.layer)),
  ];
  const [ofFirmness, firmness] = [
    countEach(standings.map(({ firmness: group }) => group)),
    countEach(beside({ ...filter, firmness: [] }).map(({ firmness: group }) => group)),
  ];
  return {
    partners: [...deals]
      .sort(([a, dealsOfA], [b, dealsOfB]) => dealsOfB - dealsOfA || a.localeCompare(b))
      .map(([value]) => ({ value, count: partners.get(value) ?? 0 })),
    layers: LAYERS.filter((value) => ofLayer.has(value)).map((value) => ({ value, count: layers.get(value) ?? 0 })),
    firmness: FIRMNESSES.filter((value) => ofFirmness.has(value)).map((value) => ({
      value,
      count: firmness.get(value) ?? 0,
    })),
  };
}

function countEach<Value>(values: Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The organisations on the other side of a deal from OpenAI: their ids, each once, in the order of its parties. */
export function partnersOf({ deal }: Pick<Standing, "deal">): string[] {
  return [...new Set(deal.parties.map(({ organisationId }) => organisationId))].filter((id) => id !== "openai");
}

/**
 * The id of the partner whose lane, colour and page a deal goes under: the first company among its partners, else the
 * first partner, else OpenAI itself.
 */
export function leadPartnerOf(
  standing: Pick<Standing, "deal">,
  organisations: ReadonlyMap<string, Organisation>,
): string {
  const partners = partnersOf(standing);
  return partners.find((id) => organisations.get(id)?.kind === "company") ?? partners[0] ?? "openai";
}
