import type { Additions } from "../entries";
import type { Entry } from "../entry";
import { statedNumber, type KnownQuantity } from "../quantity";
import type { RelationIndex } from "../relations";
import type { Standing } from "../standing";
import { countOnce, netEntries } from "../count-once";
import type { PowerBasis } from "../vocabulary";
import type { Firmness } from "../firmness";

/** The gigawatts of a deal as a scope counts them (see `Project`). */
export type Counted = {
  id: string;
  power: KnownQuantity;
  firmness: Firmness;
  boundGw?: number;
  /** Where its gigawatts are measured, if the source says so. */
  basis?: PowerBasis;
};

/** A deal's own gigawatts, by how firm they are; `undefined` when it states none. */
export function countedOf(standing: Standing, additions: (standing: Standing) => Additions): Counted | undefined {
  const entry = additions(standing).entries.find(({ measure }) => measure === "power");
  return entry && counted(entry);
}

/**
 * An entry as a scenario counts it (rule 9 of the domain): what binds of it, and the rest, which is soft where it waits
 * for a condition. A signed ceiling ("up to") counts with its number.
 */
function counted({ standing: { deal }, quantity: power, parts, basis }: Entry): Counted {
  const last = parts.at(-1)?.firmness ?? "soft";
  const firmness = last === "conditional" ? "soft" : last;
  const boundGw = parts.reduce((sum, part) => (part.firmness === "firm" ? sum + statedNumber(part.quantity) : sum), 0);
  const isPart = boundGw > 0 && (firmness !== "firm" || power.qualifier === "up_to");
  const measured = basis && { basis };
  return {
    id: deal.id,
    power,
    firmness,
    ...measured,
    ...(isPart && { boundGw: Math.min(boundGw, statedNumber(power)) }),
  };
}

/**
 * What of a layer's gigawatts (`entries`) a scenario counts: its net, deal by deal, in GW. A firm deal inside a soft one
 * that is counted for it is the bound part of that, so that what is firm in the layer's total is firm here. `standings`
 * and `index` are the deals of the day and their relations.
 */
export function netPower(entries: Entry[], standings: Standing[], index: RelationIndex): Counted[] {
  const net = countOnce(entries, standings, index, "power");
  const inside = new Map(net.leftOut.map(({ entry, because }) => [entry.standing.deal.id, because]));
  const firmInside = new Map<string, number>();
  const binding = entries.filter(({ binds }) => binds);
  for (const entry of netEntries(countOnce(binding, standings, index, "power"))) {
    const { id, power, boundGw = statedNumber(power) } = counted(entry);
    const whole = wholeOf(id, inside);
    if (whole) firmInside.set(whole, (firmInside.get(whole) ?? 0) + boundGw);
  }
  return netEntries(net).map((entry): Counted => {
    const each = counted(entry);
    const within = each.firmness === "soft" ? firmInside.get(each.id) : undefined;
    return within ? { ...each, boundGw: Math.min(within, statedNumber(each.power)) } : each;
  });
}

/** The counted deal that a deal is left out for, through those in between; `undefined` of a counted one. */
function wholeOf(id: string, inside: ReadonlyMap<string, string | undefined>): string | undefined {
  const seen = new Set<string>();
  let whole = inside.get(id);
  for (let next = whole; next !== undefined && !seen.has(next); next = inside.get(next)) {
    seen.add(next);
    whole = next;
  }
  return whole;
}
