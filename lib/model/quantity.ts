/** Plain units: dollars (nominal US dollars), not billions; fractions, not percent. */
export const UNITS = ["GW", "USD", "fraction", "shares", "USD_per_share", "USD_per_GW", "chips", "wafers"] as const;
export type Unit = (typeof UNITS)[number];

/** The words that qualify a number, as sources use them. */
export const QUALIFIERS = ["exact", "about", "at_least", "more_than", "up_to", "range", "target"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Two of the three kinds of nothing; the third, a real zero, is an exact 0. */
export const NOTHINGS = ["undisclosed", "unknown"] as const;
export type NothingKind = (typeof NOTHINGS)[number];

/**
 * A quantity as a source states it: bounds in its unit, and the word that qualifies them. A missing bound is an open
 * end: "at least 10" has no high, "up to 100" no stated low. Interval arithmetic reads the missing low of "up to" as
 * 0 and keeps a missing high open. Which bounds a qualifier has is checked where a quantity enters (`boundsFault`).
 */
export type KnownQuantity = { qualifier: Qualifier; unit: Unit; low?: number; high?: number };
type NothingQuantity = { qualifier: NothingKind; unit: Unit };
/** A number with its qualifier, or one of the kinds of nothing. */
export type Quantity = KnownQuantity | NothingQuantity;

/** True when the quantity states at least one bound: undisclosed and unknown do not. */
export function isKnown(quantity: Quantity): quantity is KnownQuantity {
  return quantity.qualifier !== "undisclosed" && quantity.qualifier !== "unknown";
}

/** Lower bound in the quantity's unit; 0 for "up to", since none of our units goes below zero. */
export function lowerBound(quantity: KnownQuantity): number {
  return quantity.low ?? 0;
}

/** Upper bound in the quantity's unit; infinite when open ("at least", "more than"), so never print it. */
export function upperBound(quantity: KnownQuantity): number {
  return quantity.high ?? Number.POSITIVE_INFINITY;
}

/** The number a headline would print, in the quantity's unit: the stated one, or the high end of a range or "up to". */
export function statedNumber(quantity: KnownQuantity): number {
  return quantity.high ?? quantity.low ?? 0;
}

/**
 * What is wrong with the bounds of a quantity, in words; `undefined` when nothing is. Seeds, database and imports all
 * check by it: exact, about and target state one number twice, range two different ones, at_least and more_than only a
 * low, up_to only a high, undisclosed and unknown none; bounds are finite and not negative.
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
