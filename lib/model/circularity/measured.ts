import type { KnownQuantity, Qualifier } from "../quantity";
import { usdOf, type MoneyFlow } from "./money-flow";

/** The flows with an amount, stated or modelled: what every measure is taken of. */
export const measuredFlows = (flows: MoneyFlow[]): MoneyFlow[] => flows.filter((flow) => usdOf(flow) !== undefined);

/** Ways in which a number may be off beside what the amounts of its flows say. */
type Doubt = { mayBeLess?: boolean; mayBeMore?: boolean };

/**
 * A number in US dollars that was worked out from flows' amounts, with the qualifier that these allow: `up_to` when
 * some are counted at their ceiling and the others are exact, `at_least` or `more_than` when some are counted at their
 * floor, `about` when some are rough or modelled or when they are off in several ways, else `exact`. A doubt that is
 * known to go one way decides.
 */
export function measuredUsd(usd: number, flows: MoneyFlow[], { mayBeLess, mayBeMore }: Doubt = {}): KnownQuantity {
  const qualifiers = flows.flatMap(({ amount }) => qualifierOf(amount) ?? []);
  const isOneOf = (...these: Qualifier[]) => qualifiers.some((qualifier) => these.includes(qualifier));
  const [less, more] = [isOneOf("up_to", "range"), isOneOf("at_least", "more_than")];
  const isRough = isOneOf("about", "target");
  const ceiling: KnownQuantity = { qualifier: "up_to", unit: "USD", high: usd };
  const floor: KnownQuantity = { qualifier: isOneOf("at_least") ? "at_least" : "more_than", unit: "USD", low: usd };
  if (mayBeLess && !mayBeMore && !more) return ceiling;
  if (mayBeMore && !mayBeLess && !less) return { ...floor, qualifier: "at_least" };
  if (less && !more && !isRough && !mayBeMore) return ceiling;
  if (more && !less && !isRough && !mayBeLess) return floor;
  const isExact = !less && !more && !isRough && !mayBeLess && !mayBeMore;
  return { qualifier: isExact ? "exact" : "about", unit: "USD", low: usd, high: usd };
}

const qualifierOf = (amount: MoneyFlow["amount"]): Qualifier | undefined =>
  amount.basis === "stated" ? amount.quantity.qualifier : amount.basis === "modelled" ? "about" : undefined;
