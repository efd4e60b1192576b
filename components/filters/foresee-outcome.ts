/**
 * What the browser needs to foresee a choice of boxes: the deals that pass text and dates, and how the status line is
 * written, with # for the number.
 */
export type Foreseeable = {
  deals: { id: string; partner: string[]; layer: string; firmness: string }[];
  status: string;
};
export type Outcome = { status: string; hiding: string };

/**
 * How many deals the chosen boxes leave, in the words of the status line, and a style that hides the others. The same
 * rule as `passes` in lib/model/filter.
 */
export function foreseeOutcome(chosen: FormData, { deals, status }: Foreseeable): Outcome {
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
    status: status.replace("#", String(deals.length - gone.length)),
    hiding: gone.length ? `${gone.map(({ id }) => `[data-deal="${id}"]`).join(",")}{display:none!important}` : "",
  };
}
