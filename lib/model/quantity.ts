/**
 * A quantity as a source states it: bounds, unit and the word that qualifies it.
 *
 * Bounds are in the plain unit (dollars, not billions; gigawatts; fractions, not percent).
 * A missing bound is an open end: "at least 10" has no high, "up to 100" has no stated low.
 * Interval arithmetic reads the missing low of "up to" as 0 and keeps a missing high open.
 */
export const UNITS = ["GW", "USD", "fraction", "shares", "USD_per_share", "USD_per_GW", "chips", "wafers"] as const;
export type Unit = (typeof UNITS)[number];

export const QUALIFIERS = ["exact", "about", "at_least", "more_than", "up_to", "range", "target"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Two of the three kinds of nothing; the third, a real zero, is an exact 0. */
export const NOTHINGS = ["undisclosed", "unknown"] as const;
export type NothingKind = (typeof NOTHINGS)[number];

export type KnownQuantity = { qualifier: Qualifier; unit: Unit; low?: number; high?: number };
export type NothingQuantity = { qualifier: NothingKind; unit: Unit };
export type Quantity = KnownQuantity | NothingQuantity;

/** True when the quantity states at least one bound: undisclosed and unknown do not. */
export function isKnown(quantity: Quantity): quantity is KnownQuantity {
  return quantity.qualifier !== "undisclosed" && quantity.qualifier !== "unknown";
}

/** Lower bound in the quantity's unit; 0 for "up to", since none of our units goes below zero. */
export function lowerBound(quantity: KnownQuantity): number {
  return quantity.low ?? 0;
}

/**
 * Upper bound in the quantity's unit; `Number.POSITIVE_INFINITY` when open ("at least", "more than"). Never print it.
 */
export function upperBound(quantity: KnownQuantity): number {
  return quantity.high ?? Number.POSITIVE_INFINITY;
}

/**
 * The number a headline would print, in the quantity's unit: the stated one, or the high end of a range or of "up
 * to".
 */
export function statedNumber(quantity: KnownQuantity): number {
  return quantity.high ?? quantity.low ?? 0;
}

/**
 * Which bounds a qualifier must state, as the seed, the database and the import check it:
 * exact, about and target state one number twice; range two different ones; at_least and more_than a low; up_to a high.
 * Returns the fault in words, `undefined` when there is none.
 */
export function boundsFault({
  qualifier,
  low,
  high,
}: {
  qualifier: Qualifier | NothingKind;
  low?: number;
  high?: number;
}): string | undefined {
  if ([low, high].some((bound) => bound !== undefined && !(Number.isFinite(bound) && bound >= 0)))
    return "bounds must be finite and not negative";
  if (low !== undefined && high !== undefined && low > high) return `low ${low} is above high ${high}`;
  switch (qualifier) {
    case "undisclosed":
    case "unknown":
      return low === undefined && high === undefined ? undefined : `${qualifier} must not state a number`;
    case "at_least":
    case "more_than":
      return low !== undefined && high === undefined ? undefined : `${qualifier} states a low and no high`;
    case "up_to":
      return low === undefined && high !== undefined ? undefined : "up_to states a high and no low";
    case "range":
      return low !== undefined && high !== undefined && low < high ? undefined : "range states a low below its high";
    default:
      return low !== undefined && low === high ? undefined : `${qualifier} states low and high as the same number`;
  }
}
