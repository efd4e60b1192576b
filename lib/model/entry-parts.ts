import { groupBy } from "./group-by";
import { lowerBound, statedNumber, type KnownQuantity, type Unit } from "./quantity";
import { addQuantities } from "./quantity-arithmetic";
import { knownQuantity, type FlowStanding } from "./standing";
import { FLOW_FIRMNESSES, type FlowFirmness } from "./firmness";

/** Some of what an entry adds, and how firmly, in the measure's unit. */
export type EntryPart = { firmness: FlowFirmness; quantity: KnownQuantity };

/**
 * A flow's dollars by firmness; none when it states none. A conditional flow is firm as far as it was paid: there the
 * condition was met.
 */
export function partsOfFlow(flow: FlowStanding): EntryPart[] {
  const value = knownQuantity(flow, "value");
  if (!value) return [];
  const paid = knownQuantity(flow, "paid_value");
  if (flow.firmness !== "conditional" || !paid) return [{ firmness: flow.firmness, quantity: value }];
  const rest = statedNumber(value) - lowerBound(paid);
  return [
    { firmness: "firm", quantity: paid },
    ...(rest > 0 ? [{ firmness: "conditional" as const, quantity: remainder(value, rest) }] : []),
  ];
}

/** What is left of a quantity, in its unit, when a part of its stated number is told apart. */
export const remainder = (whole: KnownQuantity, rest: number): KnownQuantity => ({
  ...whole,
  low: whole.low && rest,
  high: whole.high && rest,
});

/** Parts of one firmness as one, in the order of the vocabulary and in their unit. */
export function joined(unit: Unit, parts: EntryPart[]): EntryPart[] {
  const byFirmness = groupBy(parts, ({ firmness }) => firmness);
  return FLOW_FIRMNESSES.flatMap((firmness) => {
    const own = byFirmness.get(firmness);
    return own ? [{ firmness, quantity: addParts(unit, own) }] : [];
  });
}

/**
 * Sum of parts in their unit. The ceiling of a signed contract ("up to", firm or conditional) counts as the number
 * that was signed, not as a range from zero; among other numbers it makes the sum "about".
 */
export function addParts(unit: Unit, parts: EntryPart[]): KnownQuantity {
  if (parts.length && parts.every(isSignedCeiling))
    return { qualifier: "up_to", unit, high: parts.reduce((sum, { quantity }) => sum + statedNumber(quantity), 0) };
  return addQuantities(
    unit,
    parts.map((part) => {
      const number = statedNumber(part.quantity);
      return isSignedCeiling(part) ? { qualifier: "about", unit, low: number, high: number } : part.quantity;
    }),
  );
}

/** Whether a part is the ceiling of a contract that was signed, "up to" so much. */
export const isSignedCeiling = ({ firmness, quantity }: EntryPart) =>
  quantity.qualifier === "up_to" && (firmness === "firm" || firmness === "conditional");
