import { isKnown, lowerBound, upperBound, type KnownQuantity, type Quantity } from "./quantity";

/**
 * How far "about" and a target reach to either side of their number, as a fraction. A convention of this ledger:
 * sources round to one or two digits.
 */
export const ABOUT_REACH = 0.05;

/**
 * Whether two quantities of one property can both be true: their intervals meet. Nothing stated contradicts nothing.
 */
export function canBothBeTrue(a: Quantity, b: Quantity): boolean {
  if (!isKnown(a) || !isKnown(b)) return true;
  const [left, right] = [reach(a), reach(b)];
  return left.low <= right.high && right.low <= left.high;
}

function reach(quantity: KnownQuantity): { low: number; high: number } {
  const spread = quantity.qualifier === "about" || quantity.qualifier === "target" ? ABOUT_REACH : 0;
  return { low: lowerBound(quantity) * (1 - spread), high: upperBound(quantity) * (1 + spread) };
}
