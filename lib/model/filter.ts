import { FIRMNESSES, type Firmness } from "./firmness";
import type { IsoDay } from "./imprecise-date";
import type { Organisation } from "./ledger";
import type { Standing } from "./standing";
import { LAYERS, type Layer } from "./vocabulary";

/** What a reader keeps: an empty list or an absent field keeps everything. */
export type Filter = {
  partners: string[];
  layers: Layer[];
  firmness: Firmness[];
  from?: IsoDay;
  to?: IsoDay;
  matching?: ReadonlySet<string>;
};

export type Option<Value extends string> = { value: Value; count: number };
export type FilterOptions = { partners: Option<string>[]; layers: Option<Layer>[]; firmness: Option<Firmness>[] };

/**
 * The deals that pass every part of the filter: any of the chosen partners, any of the layers, any of the firmness
 * groups, announced within the span.
 */
export function filterStandings(standings: Standing[], filter: Filter): Standing[] {
  return keepsAll(filter) ? standings : standings.filter((standing) => passes(standing, filter));
}

/** Then the list itself is handed on, so that what is kept with it (totals) is found again. */
const keepsAll = ({ partners, layers, firmness, from, to, matching }: Filter): boolean =>
  !partners.length && !layers.length && !firmness.length && !from && !to && !matching;

/**
 * Every option with the number of deals it would keep beside the other parts of the filter; partners by that number,
 * most first, then by id.
 */
export function filterOptions(standings: Standing[], filter: Filter): FilterOptions {
  const partners = new Map(standings.flatMap(partnersOf).map((id) => [id, 0]));
  const beside = (kept: Filter) => standings.filter((standing) => passes(standing, kept));
  for (const standing of beside({ ...filter, partners: [] }))
    for (const id of partnersOf(standing)) partners.set(id, (partners.get(id) ?? 0) + 1);
  const besideLayers = beside({ ...filter, layers: [] });
  const besideFirmness = beside({ ...filter, firmness: [] });
  return {
    partners: [...partners]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value)),
    layers: LAYERS.map((value) => ({ value, count: besideLayers.filter(({ deal }) => deal.layer === value).length })),
    firmness: FIRMNESSES.map((value) => ({
      value,
      count: besideFirmness.filter(({ firmness }) => firmness === value).length,
    })),
  };
}

const knownPartners = new WeakMap<Standing["deal"], string[]>();

/**
 * The organisations on the other side of a deal from OpenAI, each once, in the order of its parties. Worked out once
 * per deal.
 */
export function partnersOf({ deal }: Pick<Standing, "deal">): string[] {
  const partners =
    knownPartners.get(deal) ??
    [...new Set(deal.parties.map(({ organisationId }) => organisationId))].filter((id) => id !== "openai");
  knownPartners.set(deal, partners);
  return partners;
}

/**
 * The partner whose lane, colour and page a deal goes under: the first company among its partners; OpenAI itself when
 * it stands alone.
 */
export function leadPartnerOf(
  standing: Pick<Standing, "deal">,
  organisations: ReadonlyMap<string, Organisation>,
): string {
  const partners = partnersOf(standing);
  return partners.find((id) => organisations.get(id)?.kind === "company") ?? partners[0] ?? "openai";
}

function passes(standing: Standing, { partners, layers, firmness, from, to, matching }: Filter): boolean {
  const { announced } = standing.deal;
  return (
    (!partners.length || partnersOf(standing).some((id) => partners.includes(id))) &&
    (!layers.length || layers.includes(standing.deal.layer)) &&
    (!firmness.length || firmness.includes(standing.firmness)) &&
    (!from || announced.latest >= from) &&
    (!to || announced.earliest <= to) &&
    (!matching || matching.has(standing.deal.id))
  );
}
