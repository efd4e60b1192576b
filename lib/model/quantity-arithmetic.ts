import {
  isKnown,
  lowerBound,
  upperBound,
  type KnownQuantity,
  type Quantity,
  type Qualifier,
  type Unit,
} from "./quantity";

/**
 * Sum of quantities of one unit, by interval arithmetic (Moore, Interval Analysis, 1966): lows add to the low, highs
 * to the high,
 * and one open end keeps the sum open. The empty sum is a real zero. Throws when units differ.
 */
export function addQuantities(unit: Unit, quantities: KnownQuantity[]): KnownQuantity {
  for (const quantity of quantities)
    if (quantity.unit !== unit) throw new Error(`cannot add ${quantity.unit} to ${unit}`);
  const [only] = quantities;
  if (only && quantities.length === 1) return only;
  const low = sum(quantities.map(lowerBound));
  const high = sum(quantities.map(upperBound));
  return interval(unit, low, high, quantities);
}

/**
 * Product of a quantity and a non-negative range of another unit (gigawatts × dollars per gigawatt), bound by bound.
 * "At least 10 GW" × $50–60B per GW is "at least $500B": the high end stays open, and `high` of the factor shows only
 * in `statedRange`.
 */
export function multiplyQuantity(
  quantity: KnownQuantity,
  factor: { low: number; high: number },
  unit: Unit,
): KnownQuantity {
  return interval(unit, lowerBound(quantity) * factor.low, upperBound(quantity) * factor.high, [quantity]);
}

/**
 * A quantity whose low end is reduced by a part that was dropped, never below 0. The high end stays: sources rarely
 * say that the part is not replaced elsewhere.
 */
export function lowerByPart(whole: KnownQuantity, part: KnownQuantity): KnownQuantity {
  const low = Math.max(0, lowerBound(whole) - upperBound(part));
  return interval(whole.unit, Number.isFinite(low) ? low : 0, upperBound(whole), [whole]);
}

/** The known ones among quantities: undisclosed and unknown say nothing to add. */
export function knownOf(quantities: Quantity[]): KnownQuantity[] {
  return quantities.filter(isKnown);
}

/**
 * Names an interval by what its ends allow: open above, from zero, between two numbers, or one number as precise as
 * its least precise part.
 */
function interval(unit: Unit, exactLow: number, exactHigh: number, parts: KnownQuantity[]): KnownQuantity {
  const [low, high] = [round(exactLow), round(exactHigh)];
  const has = (qualifier: Qualifier) => parts.some((part) => part.qualifier === qualifier);
  if (!Number.isFinite(high)) return { qualifier: has("more_than") ? "more_than" : "at_least", unit, low };
  if (low < high) return low === 0 ? { qualifier: "up_to", unit, high } : { qualifier: "range", unit, low, high };
  return { qualifier: has("target") ? "target" : has("about") ? "about" : "exact", unit, low, high };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** Twelve significant digits: takes binary dust (0.1 + 0.2) off sums of published figures and nothing else. */
const round = (number: number) => (Number.isFinite(number) ? Number(number.toPrecision(12)) : number);
