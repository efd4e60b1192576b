import type { Relation } from "./ledger";
import { splitCounted, type LeftOut } from "./left-out";
import type { KnownQuantity } from "./quantity";
import { addQuantities, lowerByPart } from "./quantity-arithmetic";
import { figureOf, knownFigure, type Standing } from "./standing";
import { QUANTITY_PROPERTIES, type Layer } from "./vocabulary";

/** What a total adds up: the headline gigawatts or the headline dollars of deals in their own layer. */
export const MEASURES = ["power", "value"] as const;
export type Measure = (typeof MEASURES)[number];

export type Reduction = { whole: Standing; by: Standing; part: KnownQuantity; relation: Relation };

export type LayerTotal = {
  layer: Layer;
  measure: Measure;
  /** Every stated figure of the layer added up, whatever became of the deal; `undefined` when no deal states one. */
  gross?: KnownQuantity;
  /** The counted deals only, nothing twice; `undefined` when gross is. */
  net?: KnownQuantity;
  /**
   * What contracts bind: the net of the firm deals alone, so that a firm part counts although its whole is still
   * soft; of a deal that states
   * a binding part only that part. A real zero when there is none.
   */
  firm?: KnownQuantity;
  counted: Standing[];
  leftOut: LeftOut[];
  /** Parts of counted deals that were dropped: they lower the low end of the net. */
  reductions: Reduction[];
  /** Live deals of the layer whose figure is undisclosed or unknown: not in any total. */
  unquantified: Standing[];
};

/**
 * Gross, net and firm total of one layer as of the day of the standings (rules 5 and 6 of the domain), in gigawatts
 * or dollars.
 * `undefined` for the framework layer: an umbrella is never summed.
 */
export function layerTotal(
  standings: Standing[],
  relations: Relation[],
  layer: Layer,
  measure: Measure,
): LayerTotal | undefined {
  if (layer === "framework") return undefined;
  const totals = keptTotals(standings, relations);
  const key = `${layer} ${measure}`;
  const total = totals.get(key) ?? workOut(standings, relations, layer, measure);
  totals.set(key, total);
  return total;
}

/**
 * Totals are kept with the lists that they are of: a day's are asked for by every page, and in a large ledger take
 * longer than a page should.
 */
const kept = new WeakMap<Standing[], WeakMap<Relation[], Map<string, LayerTotal>>>();

function keptTotals(standings: Standing[], relations: Relation[]): Map<string, LayerTotal> {
  const byRelations = kept.get(standings) ?? new WeakMap<Relation[], Map<string, LayerTotal>>();
  const totals = byRelations.get(relations) ?? new Map<string, LayerTotal>();
  kept.set(standings, byRelations.set(relations, totals));
  return totals;
}

function workOut(standings: Standing[], relations: Relation[], layer: Layer, measure: Measure): LayerTotal {
  const ofLayer = standings.filter(({ deal }) => deal.layer === layer);
  const figures: Figures = new Map(
    ofLayer.flatMap((standing) => {
      const figure = knownFigure(standing, measure);
      return figure ? [[standing, figure]] : [];
    }),
  );
  const quantified = [...figures.keys()];
  const { counted, leftOut } = splitCounted(quantified, relations);
  const reductions = reductionsOf(counted, ofLayer, relations, measure);
  const net = counted.map((standing) => reduced(standing, figures.get(standing), reductions));
  const firm = splitCounted(
    quantified.filter(({ firmness }) => firmness === "firm"),
    relations,
  ).counted.map((standing) => bindingPart(standing, measure) ?? reduced(standing, figures.get(standing), reductions));
  const unquantified = ofLayer.filter(
    (standing) => !figures.has(standing) && standing.firmness !== "dead" && figureOf(standing, measure),
  );
  const unit = QUANTITY_PROPERTIES[measure];
  const total = (quantities: KnownQuantity[]) => (quantified.length ? addQuantities(unit, quantities) : undefined);
  return {
    layer,
    measure,
    counted,
    leftOut,
    reductions,
    unquantified,
    gross: total([...figures.values()]),
    net: total(net),
    firm: total(firm),
  };
}

/**
 * The figures that a total adds up, looked up once: in a ledger of ten thousand deals, looking is what takes the
 * time.
 */
type Figures = Map<Standing, KnownQuantity>;

function reductionsOf(counted: Standing[], ofLayer: Standing[], relations: Relation[], measure: Measure): Reduction[] {
  if (!relations.some(({ kind }) => kind === "reduces")) return [];
  const [wholes, parts] = [counted, ofLayer].map(
    (standings) => new Map(standings.map((standing) => [standing.deal.id, standing])),
  );
  return relations.flatMap((relation) => {
    if (relation.kind !== "reduces") return [];
    const whole = wholes?.get(relation.to);
    const by = parts?.get(relation.from);
    const part = by && knownFigure(by, measure);
    const statedOn = whole && figureOf(whole, measure)?.shown.statedOn;
    return whole && by && part && statedOn && statedOn.latest <= by.deal.announced.latest
      ? [{ whole, by, part, relation }]
      : [];
  });
}

/** A counted deal's figure as the net adds it: what was dropped since lowers its low end. */
export const netFigure = (
  standing: Standing,
  { reductions, measure }: Pick<LayerTotal, "reductions" | "measure">,
): KnownQuantity => reduced(standing, knownFigure(standing, measure), reductions);

function reduced(standing: Standing, stated: KnownQuantity | undefined, reductions: Reduction[]): KnownQuantity {
  if (!stated) throw new Error(`${standing.deal.id} is counted without a figure`);
  return reductions
    .filter(({ whole }) => whole === standing)
    .reduce((quantity, { part }) => lowerByPart(quantity, part), stated);
}

function bindingPart(standing: Standing, measure: Measure): KnownQuantity | undefined {
  return measure === "power" ? knownFigure(standing, "binding_power") : undefined;
}
