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
 * to the high, and one open end keeps the sum open. The empty sum is a real zero. Throws when a unit is another one.
 */
export function addQuantities(unit: Unit, quantities: KnownQuantity[]): KnownQuantity {
  let [low, high] = [0, 0];
  for (const quantity of quantities) {
    if (quantity.unit !== unit) throw new Error(`cannot add ${quantity.unit} to ${unit}`);
    low += lowerBound(quantity);
    high += upperBound(quantity);
  }
  const [only] = quantities;
  if (only && quantities.length === 1) return only;
  return interval(unit, low, high, quantities);
}

/**
 * A quantity whose low end is lowered by a part that was dropped, never below 0. The high end stays, since sources
 * rarely say that the part is not replaced elsewhere. Both are in one unit.
 */
export function lowerByPart(whole: KnownQuantity, part: KnownQuantity): KnownQuantity {
  const low = Math.max(0, lowerBound(whole) - upperBound(part));
  return interval(whole.unit, Number.isFinite(low) ? low : 0, upperBound(whole), [whole]);
}

/**
 * How far "about" and a target reach to either side of their number, as a fraction. A convention of this ledger:
 * sources round to one or two digits.
 */
const ABOUT_REACH = 0.05;

/**
 * Whether quantities of one unit can all be true at once: every two of their intervals meet, which intervals do
 * exactly when the highest low end is not above the lowest high end (Helly 1923). Undisclosed and unknown contradict
 * nothing.
 */
export function canAllBeTrue(quantities: Quantity[]): boolean {
  let [highestLow, lowestHigh] = [0, Number.POSITIVE_INFINITY];
  for (const quantity of quantities) {
    if (!isKnown(quantity)) continue;
    const spread = quantity.qualifier === "about" || quantity.qualifier === "target" ? ABOUT_REACH : 0;
    highestLow = Math.max(highestLow, lowerBound(quantity) * (1 - spread));
    lowestHigh = Math.min(lowestHigh, upperBound(quantity) * (1 + spread));
  }
  return highestLow <= lowestHigh;
}

/**
 * An interval with the qualifier that its ends allow: open above, from zero, between two numbers, or one number as
 * precise as its least precise part.
 */
function interval(unit: Unit, exactLow: number, exactHigh: number, parts: KnownQuantity[]): KnownQuantity {
  const [low, high] = [round(exactLow), round(exactHigh)];
  const has = (qualifier: Qualifier) => parts.some((part) => part.qualifier === qualifier);
  if (!Number.isFinite(high)) return { qualifier: has("more_than") ? "more_than" : "at_least", unit, low };
  if (low < high) return low === 0 ? { qualifier: "up_to", unit, high } : { qualifier: "range", unit, low, high };
  return { qualifier: has("target") ? "target" : has("about") ? "about" : "exact", unit, low, high };
}

/** Rounds to twelve significant digits, which takes only binary dust (0.1 + 0.2) off sums of published numbers. */
const round = (number: number) => (Number.isFinite(number) ? Number(number.toPrecision(12)) : number);
