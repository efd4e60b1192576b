import { splitCounted } from "../left-out";
import type { Relation } from "../ledger";
import { statedNumber, type KnownQuantity } from "../quantity";
import { relationIndex } from "../relations";
import { knownQuantity, type Standing } from "../standing";
import { layerTotal, netQuantities } from "../totals";
import type { Firmness, Layer } from "../vocabulary";

/** The gigawatts of a deal as a scope counts them (see `Project`). */
export type Counted = { id: string; power: KnownQuantity; firmness: Firmness; boundGw?: number };

/**
 * How firm a deal's gigawatts are (rule 9 of the domain). Of a firm deal that states a binding part, the rest is soft; a
 * signed ceiling ("up to") counts with its number. `power` in GW.
 */
export function boundPart(standing: Standing, power: KnownQuantity): Pick<Counted, "firmness" | "boundGw"> {
  const { firmness } = standing;
  if (firmness !== "firm") return { firmness };
  const stated = statedNumber(power);
  const binding = knownQuantity(standing, "binding_power");
  if (binding && statedNumber(binding) < stated) return { firmness: "soft", boundGw: statedNumber(binding) };
  return power.qualifier === "up_to" ? { firmness, boundGw: stated } : { firmness };
}

/**
 * What of a layer a scenario counts: its net, deal by deal, in GW. A firm deal inside a soft one that is counted for it
 * is the bound part of that, so that what is firm in the layer's total is firm here. Empty for the framework layer.
 */
export function netPower(standings: Standing[], relations: Relation[], layer: Layer): Counted[] {
  const total = layerTotal(standings, relations, layer, "power");
  if (!total) return [];
  const inside = new Map(total.leftOut.map(({ standing, because }) => [standing.deal.id, because]));
  const firmInside = new Map<string, number>();
  const firm = [...total.stated.keys()].filter(({ firmness }) => firmness === "firm");
  for (const standing of splitCounted(firm, relationIndex(relations)).counted) {
    const whole = wholeOf(standing.deal.id, inside);
    const power = knownQuantity(standing, "binding_power") ?? total.stated.get(standing);
    if (whole && power) firmInside.set(whole, (firmInside.get(whole) ?? 0) + statedNumber(power));
  }
  return netQuantities(total).map(({ standing, quantity: power }) => {
    const within = standing.firmness === "soft" ? firmInside.get(standing.deal.id) : undefined;
    const bound = within ? { boundGw: Math.min(within, statedNumber(power)) } : {};
    return { id: standing.deal.id, power, ...boundPart(standing, power), ...bound };
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
