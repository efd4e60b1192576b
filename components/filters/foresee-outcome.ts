import type { FiltersView } from "@/lib/views/filters";

/** How many deals are left, and a style that hides the others. */
export type Outcome = { count: number; hiding: string };

/**
 * What the chosen boxes leave of the deals that pass text and dates, before the server answers. The same rule as
 * `passes` in lib/model/filter.
 */
export function foreseeOutcome(chosen: FormData, deals: NonNullable<FiltersView["foreseeable"]>["deals"]): Outcome {
  const of = (name: string) => chosen.getAll(name).map(String);
  const [partners, layers, firmness] = [of("partner"), of("layer"), of("firmness")];
  const gone = deals.filter(
    (deal) =>
      !(
        (!partners.length || deal.partner.some((id) => partners.includes(id))) &&
        (!layers.length || layers.includes(deal.layer)) &&
        (!firmness.length || firmness.includes(deal.firmness))
      ),
  );
  return {
    count: deals.length - gone.length,
    hiding: gone.length ? `${gone.map(({ id }) => `[data-deal="${id}"]`).join(",")}{display:none!important}` : "",
  };
}
