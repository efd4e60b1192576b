import { statedNumber, type KnownQuantity } from "./quantity";
import { knownQuantity, type Standing } from "./standing";

/** The orders of a list of deals, as addresses name them. */
export const SORTS = ["newest", "oldest", "power", "value", "title"] as const;
export type Sort = (typeof SORTS)[number];

/** Built once: a comparison that looks its language up costs fifty times as much. */
const COLLATORS = { en: new Intl.Collator("en"), fr: new Intl.Collator("fr") };

/** The order of ISO days and of ids, which no language changes: below zero where `a` comes first, 0 for equals. */
export const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/**
 * A sorted copy of deals for a list: by the first day they may have been announced, by headline gigawatts or dollars
 * with the largest first, or by title in the language's own order. Deals without the quantity asked for come last;
 * equals keep their order.
 */
export function sortStandings(standings: Standing[], sort: Sort, locale: "en" | "fr"): Standing[] {
  const size = (quantity: KnownQuantity | undefined) => (quantity ? statedNumber(quantity) : -1);
  const day = ({ deal }: Standing) => deal.announced.earliest;
  const compare: Record<Sort, (a: Standing, b: Standing) => number> = {
    newest: (a, b) => byText(day(b), day(a)),
    oldest: (a, b) => byText(day(a), day(b)),
    power: (a, b) => size(knownQuantity(b, "power")) - size(knownQuantity(a, "power")),
    value: (a, b) => size(knownQuantity(b, "value")) - size(knownQuantity(a, "value")),
    title: (a, b) => COLLATORS[locale].compare(a.deal.title[locale], b.deal.title[locale]),
  };
  return [...standings].sort(compare[sort]);
}
