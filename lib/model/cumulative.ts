import { behindEntries, type Behind } from "./claims-behind";
import { groupBy } from "./group-by";
import type { IsoDay } from "./imprecise-date";
import type { Claim, Deal, Ledger, Relation } from "./ledger";
import type { KnownQuantity } from "./quantity";
import { clusters, relationIndex, relationsOn } from "./relations";
import { standingOf, type DealRecord, type Standing } from "./standing";
import { addedBy, additionsOf } from "./entries";
import { layerOf, unitOf, type Measure } from "./entry";
import { addParts, type EntryPart } from "./entry-parts";
import { countOnce, netEntries } from "./count-once";
import type { Layer, PowerBasis, Property, RelationKind } from "./vocabulary";

type CumulativePoint = { day: IsoDay; net: KnownQuantity };

/**
 * The net of a layer in the measure's unit (GW or USD): each point holds from its day to the next point. A layer whose
 * gigawatts have different known bases has a line for each (`basis`), since these are never added. `behind`: the claims
 * that any of its points rests on.
 */
export type CumulativeLine = {
  layer: Layer;
  measure: Measure;
  basis?: Basis;
  points: CumulativePoint[];
  behind: Behind[];
};
type Basis = PowerBasis | "unstated";

/**
 * How what each cluster adds to the net of its layer changes, on all days, in their order, of the standings that
 * `keeps` lets through; with `partners`, of what is their own. Counted anew every day, a line would take days × deals;
 * but a deal's count depends only on the deals that relations tie it to, so each such cluster is counted only on the
 * days when something of it changed, and a day adds up what the clusters came to.
 */
export function netSteps(
  ledger: Pick<Ledger, "deals" | "claims" | "relations" | "flows">,
  keeps: (standing: Pick<Standing, "deal" | "firmness">) => boolean,
  layers: readonly Layer[],
  measures: readonly Measure[],
  partners: readonly string[] = [],
): Step[] {
  return clustersIn(ledger, layers)
    .flatMap((cluster) => stepsOf(cluster, keeps, measures, partners))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/**
 * The net total of each layer on each of `days`, which must be ascending: a point wherever it changed. Each is the
 * net of `layerTotal` for that day. A line falls when a deal dies, and begins with the layer's first quantity; a
 * layer that never has one has no line. Lines come in the order of `measures`, then of `layers`, for which the steps
 * were found.
 */
export function linesOn(
  steps: Step[],
  days: IsoDay[],
  layers: readonly Layer[],
  measures: readonly Measure[],
): CumulativeLine[] {
  const until = days.at(-1) ?? "";
  const byLayer = groupBy(
    steps.filter(({ day }) => day <= until),
    ({ cluster }) => cluster.layer,
  );
  return measures.flatMap((measure) =>
    layers.flatMap((layer) => {
      const own = byLayer.get(layer) ?? [];
      const known = new Set(own.flatMap(({ parts }) => parts[measure]?.flatMap(({ basis }) => basis ?? []) ?? []));
      const bases: (Basis | undefined)[] = known.size > 1 ? [...[...known].sort(), "unstated"] : [undefined];
      return bases.flatMap((basis) => {
        const points = pointsOf(own, days, measure, basis);
        const behind = own.flatMap((step) => step.behind[measure] ?? []);
        return points.length ? [{ layer, measure, points, behind, ...(basis && { basis }) }] : [];
      });
    }),
  );
}

/** What a net total rests on: no other property can move it. */
const MOVING: Property[] = ["status", "power", "binding_power", "value", "paid_value"];
const isMoving = ({ property }: Claim) => MOVING.includes(property);

/** The relations by which one deal decides what another one counts for. */
const TYING: RelationKind[] = ["part_of", "same_capacity_as", "reduces"];

/** Deals of one layer that are counted together, and the relations between them and through other layers. */
type Cluster = { layer: Layer; records: DealRecord[]; relations: Relation[] };

function clustersIn(
  { deals, claims, relations, flows }: Pick<Ledger, "deals" | "claims" | "relations" | "flows">,
  layers: readonly Layer[],
): Cluster[] {
  const tying = relations.filter(({ kind }) => TYING.includes(kind));
  const clusterOf = clusters(tying);
  const relationsOf = groupBy(tying, ({ from }) => clusterOf(from));
  const claimsOf = groupBy(claims.filter(isMoving), ({ dealId }) => dealId);
  const flowsOf = groupBy(flows, ({ dealId }) => dealId);
  return layers
    .filter((layer) => layer !== "framework")
    .flatMap((layer) => {
      const isInLayer = (deal: Deal) =>
        deal.layer === layer || flowsOf.get(deal.id)?.some((flow) => layerOf(flow, deal) === layer);
      const ofLayer = deals.filter(isInLayer);
      return [...groupBy(ofLayer, ({ id }) => clusterOf(id))].map(([id, together]) => ({
        layer,
        relations: relationsOf.get(id) ?? [],
        records: together.map((deal) => ({
          deal,
          claims: claimsOf.get(deal.id) ?? [],
          flows: flowsOf.get(deal.id) ?? [],
        })),
      }));
    });
}

/** What a cluster adds to the net of its layer from a day on; a measure is absent while no deal states a quantity. */
export type Step = {
  cluster: Cluster;
  day: IsoDay;
  parts: Partial<Record<Measure, Part[]>>;
  behind: Partial<Record<Measure, Behind[]>>;
};
type Part = EntryPart & { basis?: PowerBasis };

/** Most deals stand alone: they share one index of no relations. */
const UNTIED = relationIndex([]);

/** The cluster counted on every day when a deal, a moving claim or a relation came. */
function stepsOf(
  cluster: Cluster,
  keeps: (standing: Standing) => boolean,
  measures: readonly Measure[],
  partners: readonly string[],
): Step[] {
  const { records, relations, layer } = cluster;
  const dates = [
    ...records.flatMap(({ deal, claims, flows }) => [
      deal.announced,
      ...claims.map(({ statedOn }) => statedOn),
      ...flows.map(({ starts }) => starts),
    ]),
    ...relations.map(({ since }) => since),
  ];
  const days = [...new Set(dates.map(({ latest }) => latest))].sort();
  return days.map((day) => {
    const kept = records.flatMap((record) => standingOf(record, day) ?? []).filter(keeps);
    const index = relations.length ? relationIndex(relationsOn(relations, day)) : UNTIED;
    const added = addedBy(kept, (standing) => additionsOf(standing, partners));
    const [parts, behind]: [Step["parts"], Step["behind"]] = [{}, {}];
    for (const measure of measures) {
      const { entries } = added(layer, measure);
      if (!entries.length) continue;
      behind[measure] = behindEntries(entries);
      const net = netEntries(countOnce(entries, kept, index, measure));
      parts[measure] = net.flatMap(({ parts: own, basis }) => own.map((part) => ({ ...part, basis })));
    }
    return { cluster, day, parts, behind };
  });
}

/** Adds up the latest step of every cluster on each day, and keeps the days on which the sum reads differently. */
function pointsOf(steps: Step[], days: IsoDay[], measure: Measure, basis?: Basis): CumulativePoint[] {
  const latest = new Map<Cluster, EntryPart[]>();
  const isOfBasis = (part: Part) => !basis || (part.basis ?? "unstated") === basis;
  const points: CumulativePoint[] = [];
  let done = 0;
  for (const day of days) {
    const before = done;
    for (let step = steps[done]; step && step.day <= day; step = steps[done]) {
      const own = step.parts[measure]?.filter(isOfBasis);
      if (own?.length || (own && !basis)) latest.set(step.cluster, own);
      else latest.delete(step.cluster);
      done += 1;
    }
    if (done === before || !latest.size) continue;
    const parts: EntryPart[] = [];
    for (const ofCluster of latest.values()) parts.push(...ofCluster);
    const net = addParts(unitOf(measure), parts);
    if (JSON.stringify(net) !== JSON.stringify(points.at(-1)?.net)) points.push({ day, net });
  }
  return points;
}

/**
 * The days up to `asOf` on which a net total can have moved, each once, ascending: a deal was announced, or its
 * status or headline quantity stated.
 */
export function daysOfChange(
  { claims, deals, flows }: Pick<Ledger, "claims" | "deals" | "flows">,
  asOf: IsoDay,
): IsoDay[] {
  const days = [
    ...flows.map(({ starts }) => starts.latest),
    ...claims.filter(isMoving).map(({ statedOn }) => statedOn.latest),
    ...deals.map(({ announced }) => announced.latest),
  ];
  return [...new Set(days)].filter((day) => day <= asOf).sort();
}
