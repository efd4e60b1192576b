import type { IsoDay } from "./imprecise-date";
import type { Ledger, Relation } from "./ledger";
import type { KnownQuantity } from "./quantity";
import { relationsOn } from "./relations";
import type { Standing } from "./standing";
import { layerTotal, type Measure } from "./totals";
import type { Layer, Property } from "./vocabulary";

export type CumulativePoint = { day: IsoDay; net: KnownQuantity };
export type CumulativeLine = { layer: Layer; points: CumulativePoint[] };

/**
 * The net total of each layer on each day something changed, in the measure's unit: what had been announced, not
 * counted twice and still alive then.
 * A line falls when a deal dies. Layers that never had a figure have no line; a layer's line begins with its first
 * figure.
 */
export function cumulativeNet(
  days: IsoDay[],
  standingsOn: (day: IsoDay) => Standing[],
  relations: Relation[],
  layers: Layer[],
  measure: Measure,
): CumulativeLine[] {
  const perDay = days.map((day) => ({ day, standings: standingsOn(day), known: relationsOn(relations, day) }));
  return layers.flatMap((layer) => {
    const points = perDay.flatMap(({ day, standings, known }) => {
      const net = layerTotal(standings, known, layer, measure)?.net;
      return net ? [{ day, net }] : [];
    });
    const changes = points.filter(({ net }, index) => JSON.stringify(net) !== JSON.stringify(points[index - 1]?.net));
    return changes.length ? [{ layer, points: changes }] : [];
  });
}

/** What a net total rests on: nothing else can move it. */
const MOVING: Property[] = ["status", "power", "value"];

/**
 * The days up to `asOf` on which a total can have moved, each once, in order: a deal was announced, or its status or
 * headline figure stated.
 */
export function daysOfChange({ claims, deals }: Pick<Ledger, "claims" | "deals">, asOf: IsoDay): IsoDay[] {
  const moving = claims.filter(({ property, flowId }) => !flowId && MOVING.includes(property));
  const days = [...moving.map(({ statedOn }) => statedOn.latest), ...deals.map(({ announced }) => announced.latest)];
  return [...new Set(days)].filter((day) => day <= asOf).sort();
}
