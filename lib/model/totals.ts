import { splitCounted, type LeftOut } from "./left-out";
import type { Relation } from "./ledger";
import type { KnownQuantity } from "./quantity";
import { addQuantities, lowerByPart } from "./quantity-arithmetic";
import { groupBy } from "./group-by";
import { relationIndex, type RelationIndex } from "./relations";
import { propertyOf, knownQuantity, type Standing } from "./standing";
import { QUANTITY_PROPERTIES, type Layer } from "./vocabulary";

/** What a total adds up: the headline gigawatts (GW) or the headline dollars (USD) of deals in their own layer. */
export const MEASURES = ["power", "value"] as const;
export type Measure = (typeof MEASURES)[number];

/** A deal (`by`) that ended after `whole` stated its quantity, and what that takes off the low end of it. */
type Reduction = { whole: Standing; by: Standing; part: KnownQuantity; relation: Relation };

/** What of a layer's deals counts towards a measure, nothing twice. */
type Count = {
  /** Every deal that states a quantity, whatever became of it, with that quantity. */
  stated: ReadonlyMap<Standing, KnownQuantity>;
  counted: Standing[];
  leftOut: LeftOut[];
  /** Parts of counted deals that were dropped: they lower the low end of the net. */
  reductions: Reduction[];
};

/** The totals of a layer, in the unit of its measure: gigawatts or nominal US dollars. */
export type LayerTotal = Count & {
  layer: Layer;
  measure: Measure;
  /** Every stated quantity of the layer added up, whatever became of the deal; `undefined` when no deal states one. */
  gross?: KnownQuantity;
  /** The counted deals only, nothing twice; `undefined` when gross is. */
  net?: KnownQuantity;
  /**
   * What contracts bind: the net of the firm deals alone, so that a firm part counts although its whole is still
   * soft. Of a deal that states a binding part, only that part. A real zero when no deal is firm; `undefined` when
   * gross is.
   */
  firm?: KnownQuantity;
  /** Live deals of the layer whose quantity is undisclosed or unknown: not in any total. */
  unquantified: Standing[];
};

/**
 * Gross, net and firm total of one layer (rules 5 and 6 of the domain), by interval arithmetic. `standings` and
 * `relations` are those of one day.
 * `undefined` for the framework layer: an umbrella is never summed.
 */
export function layerTotal(
  standings: Standing[],
  relations: Relation[],
  layer: Layer,
  measure: Measure,
): LayerTotal | undefined {
  if (layer === "framework") return undefined;
  const ofLayer = standings.filter(({ deal }) => deal.layer === layer);
  const index = relationIndex(relations);
  const count = countOnce(ofLayer, index, measure);
  const { stated } = count;
  const firm = splitCounted(
    [...stated.keys()].filter(({ firmness }) => firmness === "firm"),
    index,
  ).counted;
  const total = (quantities: KnownQuantity[]) =>
    stated.size ? addQuantities(QUANTITY_PROPERTIES[measure], quantities) : undefined;
  return {
    layer,
    measure,
    ...count,
    unquantified: ofLayer.filter(
      (standing) => standing.firmness !== "dead" && !stated.has(standing) && propertyOf(standing, measure),
    ),
    gross: total([...stated.values()]),
    net: total(netQuantities(count).map(({ quantity }) => quantity)),
    firm: total(
      netQuantities({ ...count, counted: firm }).map(
        ({ standing, quantity }) => bindingPart(standing, measure) ?? quantity,
      ),
    ),
  };
}

/** Splits the deals of one layer on one day into what its net total counts and what it leaves out. */
export function countOnce(ofLayer: Standing[], index: RelationIndex, measure: Measure): Count {
  const stated = new Map<Standing, KnownQuantity>();
  for (const standing of ofLayer) {
    const quantity = knownQuantity(standing, measure);
    if (quantity) stated.set(standing, quantity);
  }
  const { counted, leftOut } = splitCounted([...stated.keys()], index);
  return { stated, counted, leftOut, reductions: reductionsOf(counted, ofLayer, index, measure) };
}

function reductionsOf(
  counted: Standing[],
  ofLayer: Standing[],
  { reductions }: RelationIndex,
  measure: Measure,
): Reduction[] {
  if (!reductions.length) return [];
  const byId = (standings: Standing[]) => new Map(standings.map((standing) => [standing.deal.id, standing]));
  const [wholes, parts] = [byId(counted), byId(ofLayer)];
  return reductions.flatMap((relation) => {
    const whole = wholes.get(relation.to);
    const by = parts.get(relation.from);
    const part = by && knownQuantity(by, measure);
    const statedOn = whole && propertyOf(whole, measure)?.shown.statedOn;
    return whole && by && part && statedOn && statedOn.latest <= by.deal.announced.latest
      ? [{ whole, by, part, relation }]
      : [];
  });
}

/**
 * Each counted deal with its quantity as the net adds it, in the measure's unit: what was dropped since lowers its low
 * end. In the order of `counted`.
 */
export function netQuantities({
  stated,
  counted,
  reductions,
}: Pick<Count, "stated" | "counted" | "reductions">): { standing: Standing; quantity: KnownQuantity }[] {
  const dropped = groupBy(reductions, ({ whole }) => whole);
  return counted.map((standing) => {
    const whole = stated.get(standing);
    if (!whole) throw new Error(`${standing.deal.id} is counted without a quantity`);
    const parts = dropped.get(standing) ?? [];
    return { standing, quantity: parts.reduce((quantity, { part }) => lowerByPart(quantity, part), whole) };
  });
}

function bindingPart(standing: Standing, measure: Measure): KnownQuantity | undefined {
  return measure === "power" ? knownQuantity(standing, "binding_power") : undefined;
}
