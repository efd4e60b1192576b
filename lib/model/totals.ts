import { splitCounted, type LeftOut } from "./left-out";
import type { Relation } from "./ledger";
import type { KnownQuantity } from "./quantity";
import { addQuantities, lowerByPart } from "./quantity-arithmetic";
import { groupBy } from "./group-by";
import { relationIndex, type RelationIndex } from "./relations";
import { figureOf, knownFigure, type Standing } from "./standing";
import { QUANTITY_PROPERTIES, type Layer } from "./vocabulary";

/** What a total adds up: the headline gigawatts (GW) or the headline dollars (USD) of deals in their own layer. */
export const MEASURES = ["power", "value"] as const;
export type Measure = (typeof MEASURES)[number];

/** A deal (`by`) that ended after `whole` stated its figure, and the quantity that takes off the low end of it. */
type Reduction = { whole: Standing; by: Standing; part: KnownQuantity; relation: Relation };

/** What of a layer's deals counts towards a measure, nothing twice. */
export type Count = {
  measure: Measure;
  /** Every deal that states a figure, whatever became of it. */
  quantified: Standing[];
  counted: Standing[];
  leftOut: LeftOut[];
  /** Parts of counted deals that were dropped: they lower the low end of the net. */
  reductions: Reduction[];
};

/** The totals of a layer, in the unit of its measure: gigawatts or nominal US dollars. */
export type LayerTotal = Omit<Count, "quantified"> & {
  layer: Layer;
  /** Every stated figure of the layer added up, whatever became of the deal; `undefined` when no deal states one. */
  gross?: KnownQuantity;
  /** The counted deals only, nothing twice; `undefined` when gross is. */
  net?: KnownQuantity;
  /**
   * What contracts bind: the net of the firm deals alone, so that a firm part counts although its whole is still
   * soft. Of a deal that states a binding part, only that part. A real zero when no deal is firm; `undefined` when
   * gross is.
   */
  firm?: KnownQuantity;
  /** Live deals of the layer whose figure is undisclosed or unknown: not in any total. */
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
  const { quantified, ...count } = countOnce(ofLayer, index, measure);
  const firm = splitCounted(
    quantified.filter(({ firmness }) => firmness === "firm"),
    index,
  ).counted;
  const total = (quantities: KnownQuantity[]) =>
    quantified.length ? addQuantities(QUANTITY_PROPERTIES[measure], quantities) : undefined;
  return {
    layer,
    ...count,
    unquantified: ofLayer.filter(
      (standing) => standing.firmness !== "dead" && figureOf(standing, measure) && !knownFigure(standing, measure),
    ),
    gross: total(quantified.map((standing) => stated(standing, measure))),
    net: total(netFigures(count).map(({ quantity }) => quantity)),
    firm: total(
      netFigures({ ...count, counted: firm }).map(
        ({ standing, quantity }) => bindingPart(standing, measure) ?? quantity,
      ),
    ),
  };
}

/** Splits the deals of one layer on one day into what its net total counts and what it leaves out. */
export function countOnce(ofLayer: Standing[], index: RelationIndex, measure: Measure): Count {
  const quantified = ofLayer.filter((standing) => knownFigure(standing, measure));
  const { counted, leftOut } = splitCounted(quantified, index);
  return { measure, quantified, counted, leftOut, reductions: reductionsOf(counted, ofLayer, index, measure) };
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
    const part = by && knownFigure(by, measure);
    const statedOn = whole && figureOf(whole, measure)?.shown.statedOn;
    return whole && by && part && statedOn && statedOn.latest <= by.deal.announced.latest
      ? [{ whole, by, part, relation }]
      : [];
  });
}

/**
 * Each counted deal with its figure as the net adds it, in the measure's unit: what was dropped since lowers its low
 * end. In the order of `counted`.
 */
export function netFigures({
  counted,
  reductions,
  measure,
}: Pick<Count, "counted" | "reductions" | "measure">): { standing: Standing; quantity: KnownQuantity }[] {
  const dropped = groupBy(reductions, ({ whole }) => whole);
  return counted.map((standing) => ({
    standing,
    quantity: (dropped.get(standing) ?? []).reduce(
      (quantity, { part }) => lowerByPart(quantity, part),
      stated(standing, measure),
    ),
  }));
}

function stated(standing: Standing, measure: Measure): KnownQuantity {
  const quantity = knownFigure(standing, measure);
  if (!quantity) throw new Error(`${standing.deal.id} is counted without a figure`);
  return quantity;
}

function bindingPart(standing: Standing, measure: Measure): KnownQuantity | undefined {
  return measure === "power" ? knownFigure(standing, "binding_power") : undefined;
}
