import { groupBy } from "./group-by";
import type { IsoDay } from "./imprecise-date";
import type { Claim, Ledger, Relation } from "./ledger";
import type { KnownQuantity } from "./quantity";
import { addQuantities } from "./quantity-arithmetic";
import { clusters, relationIndex, relationsOn } from "./relations";
import { standingOf, type DealRecord, type Standing } from "./standing";
import { countOnce, netQuantities, type Measure } from "./totals";
import { QUANTITY_PROPERTIES, type Layer, type Property, type RelationKind } from "./vocabulary";

type CumulativePoint = { day: IsoDay; net: KnownQuantity };

/** The net of a layer in the measure's unit (GW or USD): each point holds from its day to the next point. */
export type CumulativeLine = { layer: Layer; measure: Measure; points: CumulativePoint[] };

/**
 * The net total of each layer on each of `days`, a point wherever it changed: what had been announced, not counted
 * twice and still alive. A line falls when a deal dies, and begins with the layer's first quantity; a layer that never
 * has one has no line. Lines come in the order of `measures`, then of `layers`. `days` must be ascending.
 *
 * Each point is the net of `layerTotal` for that day's standings that `keeps` lets through. Counted anew every day,
 * that would take days × deals; but a deal's count depends only on the deals that relations tie it to, so each such
 * cluster is counted only on the days when something of it changed, and a day adds up what the clusters came to.
 */
export function cumulativeNet(
  ledger: Pick<Ledger, "deals" | "claims" | "relations">,
  days: IsoDay[],
  keeps: (standing: Pick<Standing, "deal" | "firmness">) => boolean,
  layers: readonly Layer[],
  measures: readonly Measure[],
): CumulativeLine[] {
  return linesOn(netSteps(ledger, keeps, layers, measures), days, layers, measures);
}

/** How what each cluster adds to the net of its layer changes, on all days, in their order. */
export function netSteps(
  ledger: Pick<Ledger, "deals" | "claims" | "relations">,
  keeps: (standing: Pick<Standing, "deal" | "firmness">) => boolean,
  layers: readonly Layer[],
  measures: readonly Measure[],
): Step[] {
  return clustersIn(ledger, layers)
    .flatMap((cluster) => stepsOf(cluster, keeps, measures))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** The lines of `cumulativeNet` on some days, from steps that were found for the same layers and measures. */
export function linesOn(
  steps: Step[],
  days: IsoDay[],
  layers: readonly Layer[],
  measures: readonly Measure[],
): CumulativeLine[] {
  const byLayer = groupBy(steps, ({ cluster }) => cluster.layer);
  return measures.flatMap((measure) =>
    layers.flatMap((layer) => {
      const points = pointsOf(byLayer.get(layer) ?? [], days, measure);
      return points.length ? [{ layer, measure, points }] : [];
    }),
  );
}

/** What a net total rests on: no other property can move it. */
const MOVING: Property[] = ["status", "power", "value"];
const isMoving = ({ property, flowId }: Claim) => !flowId && MOVING.includes(property);

/** The relations by which one deal decides what another one counts for. */
const TYING: RelationKind[] = ["part_of", "same_capacity_as", "reduces"];

/** Deals of one layer that are counted together, and the relations between them and through other layers. */
type Cluster = { layer: Layer; records: DealRecord[]; relations: Relation[] };

function clustersIn(
  { deals, claims, relations }: Pick<Ledger, "deals" | "claims" | "relations">,
  layers: readonly Layer[],
): Cluster[] {
  const tying = relations.filter(({ kind }) => TYING.includes(kind));
  const clusterOf = clusters(tying);
  const relationsOf = groupBy(tying, ({ from }) => clusterOf(from));
  const claimsOf = groupBy(claims.filter(isMoving), ({ dealId }) => dealId);
  return layers
    .filter((layer) => layer !== "framework")
    .flatMap((layer) => {
      const ofLayer = deals.filter((deal) => deal.layer === layer);
      return [...groupBy(ofLayer, ({ id }) => clusterOf(id))].map(([id, together]) => ({
        layer,
        relations: relationsOf.get(id) ?? [],
        records: together.map((deal) => ({ deal, claims: claimsOf.get(deal.id) ?? [], flows: [] })),
      }));
    });
}

/** What a cluster adds to the net of its layer from a day on; a measure is absent while no deal states a quantity. */
export type Step = { cluster: Cluster; day: IsoDay; parts: Partial<Record<Measure, KnownQuantity[]>> };

/** The cluster counted on every day when a deal, a moving claim or a relation came. */
function stepsOf(cluster: Cluster, keeps: (standing: Standing) => boolean, measures: readonly Measure[]): Step[] {
  const { records, relations } = cluster;
  const dates = [
    ...records.flatMap(({ deal, claims }) => [deal.announced, ...claims.map(({ statedOn }) => statedOn)]),
    ...relations.map(({ since }) => since),
  ];
  const days = [...new Set(dates.map(({ latest }) => latest))].sort();
  return days.map((day) => {
    const kept = records.flatMap((record) => standingOf(record, day) ?? []).filter(keeps);
    const index = relationIndex(relationsOn(relations, day));
    const parts: Step["parts"] = {};
    for (const measure of measures) {
      const count = countOnce(kept, index, measure);
      if (count.stated.size) parts[measure] = netQuantities(count).map(({ quantity }) => quantity);
    }
    return { cluster, day, parts };
  });
}

/** Adds up the latest step of every cluster on each day, and keeps the days on which the sum reads differently. */
function pointsOf(steps: Step[], days: IsoDay[], measure: Measure): CumulativePoint[] {
  const latest = new Map<Cluster, KnownQuantity[]>();
  const points: CumulativePoint[] = [];
  let done = 0;
  for (const day of days) {
    const before = done;
    for (let step = steps[done]; step && step.day <= day; step = steps[done]) {
      const part = step.parts[measure];
      if (part) latest.set(step.cluster, part);
      else latest.delete(step.cluster);
      done += 1;
    }
    if (done === before || !latest.size) continue;
    const parts: KnownQuantity[] = [];
    for (const ofCluster of latest.values()) parts.push(...ofCluster);
    const net = addQuantities(QUANTITY_PROPERTIES[measure], parts);
    if (JSON.stringify(net) !== JSON.stringify(points.at(-1)?.net)) points.push({ day, net });
  }
  return points;
}

/**
 * The days up to `asOf` on which a net total can have moved, each once, ascending: a deal was announced, or its
 * status or headline quantity stated.
 */
export function daysOfChange({ claims, deals }: Pick<Ledger, "claims" | "deals">, asOf: IsoDay): IsoDay[] {
  const days = [
    ...claims.filter(isMoving).map(({ statedOn }) => statedOn.latest),
    ...deals.map(({ announced }) => announced.latest),
  ];
  return [...new Set(days)].filter((day) => day <= asOf).sort();
}
