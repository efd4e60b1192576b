import { isSignedCeiling, type EntryPart } from "@/lib/model/entry-parts";
import type { FlowFirmness } from "@/lib/model/firmness";
import { lowerBound, statedNumber } from "@/lib/model/quantity";

/** A part of a bar: where it begins, what it certainly comes to, and where it ends. */
export type BarPart<Firmness = FlowFirmness> = { firmness: Firmness; from: number; low: number; end: number };

/**
 * The parts of a bar one behind the other, on an axis of `scale` a unit; the ceiling of a signed contract is what was
 * signed, so it is drawn full.
 */
export function toBarParts(parts: EntryPart[], scale: number): BarPart[] {
  let from = 0;
  return parts.map((part) => {
    const begin = from;
    from += statedNumber(part.quantity) / scale;
    const low = isSignedCeiling(part) ? from : begin + lowerBound(part.quantity) / scale;
    return { firmness: part.firmness, from: begin, low, end: from };
  });
}
