import type { CircularParam } from "./circular";
import type { CostParam } from "./cost";
import type { ExposureParam } from "./exposure";
import type { PageParam } from "./page";
import type { FilterParam } from "./reader";

type Fixed<Name extends string> = Name extends `share_${string}` | `price_${string}` | `alone_${string}` ? never : Name;

/** Every name that an address of a page, an embed, a card or a feed may have in its query; one set for all of them. */
const NAMES: Record<
  | FilterParam
  | PageParam
  | Fixed<CircularParam>
  | CostParam
  | Fixed<ExposureParam>
  | "q"
  | "edition"
  | "source"
  | "modelled"
  | "circle"
  | "groups"
  | "planPartner"
  | "compare"
  | "theme",
  true
> = {
  ...{ asOf: true, partner: true, layer: true, firmness: true, from: true, to: true, since: true, sort: true, q: true },
  ...{ page: true, paid: true, received: true, source: true },
  ...{ kind: true, min: true, unitCost: true, margin: true, modelled: true, circle: true, groups: true },
  ...{ scope: true, deal: true, gw: true, preset: true, low: true, high: true, firm: true, soft: true, dead: true },
  ...{ spread: true, curve: true, delay: true, running: true, growth: true, share: true, closeBy: true },
  ...{ pays: true, means: true, promises: true, guarantees: true, shares: true, cut: true },
  ...{ planPartner: true, planGw: true, planFrom: true, planTo: true, compare: true, theme: true, edition: true },
};

/** A supplier's share, an issuer's price, what a party can pay alone: named after the organisation. */
const OF_AN_ORGANISATION = /^(share|price|alone)_[a-z0-9-]{1,80}$/;

/** Whether any page reads this name: the others shape nothing. */
const isRead = (name: string): boolean => Object.hasOwn(NAMES, name) || OF_AN_ORGANISATION.test(name);

/**
 * The one spelling of a query: names that are read, sorted, without those that say nothing. The values of a name keep
 * their order. Two addresses of the same canonical query are the same page.
 */
export function canonicalQuery(query: URLSearchParams): URLSearchParams {
  const names = [...new Set(query.keys())].filter((name) => isRead(name) && query.getAll(name).some(Boolean)).sort();
  return new URLSearchParams(names.flatMap((name) => query.getAll(name).map((value) => [name, value])));
}
