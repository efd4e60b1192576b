import type { Circle } from "./circles";
import { usdOf, type MoneyFlow } from "./money-flow";

/** What happened between two days: flows and circles that came and went, and flows whose dollars moved. */
export type FlowChanges = {
  appeared: MoneyFlow[];
  gone: MoneyFlow[];
  moved: { before: MoneyFlow; after: MoneyFlow }[];
  circlesClosed: Circle[];
  circlesOpened: Circle[];
};

type Day = { flows: MoneyFlow[]; circles: Circle[] };

/**
 * Compares two days by the ids of flows and the legs of circles. A flow is on the other day too when it stands there
 * for the same money under another id. It moved when its dollars differ. A circle was
 * there on a day when all its legs were, whether or not that day lists it: of very many it lists the shortest.
 */
export function flowChanges(before: Day, after: Day): FlowChanges {
  const [earlier, later] = [byAnyId(before.flows), byAnyId(after.flows)];
  const pairs = after.flows.flatMap((now) => {
    const then = match(now, earlier);
    return then ? [{ before: then, after: now }] : [];
  });
  const paired = new Set(pairs.flatMap(({ before: then, after: now }) => [then, now]));
  const [legsBefore, legsAfter] = [before, after].map(({ flows }) => new Set(flows.map(legOf)));
  const lacks = (legs: ReadonlySet<string> | undefined, circle: Circle) =>
    circle.legs.some((leg) => !legs?.has(legOf(leg)));
  return {
    appeared: after.flows.filter((flow) => !paired.has(flow)),
    gone: before.flows.filter((flow) => !paired.has(flow) && !match(flow, later)),
    moved: pairs.filter(({ before: then, after: now }) => usdOf(now) !== usdOf(then)),
    circlesClosed: after.circles.filter((circle) => lacks(legsBefore, circle)),
    circlesOpened: before.circles.filter((circle) => lacks(legsAfter, circle)),
  };
}

/** Flows by their ids and by those of the flows that they stand for. */
const byAnyId = (flows: MoneyFlow[]): ReadonlyMap<string, MoneyFlow> =>
  new Map(flows.flatMap((flow) => idsOf(flow).map((id) => [id, flow] as const)));

const match = (flow: MoneyFlow, others: ReadonlyMap<string, MoneyFlow>): MoneyFlow | undefined =>
  idsOf(flow).flatMap((id) => others.get(id) ?? [])[0];

const idsOf = ({ id, standsFor = [] }: MoneyFlow) => [id, ...standsFor];

const legOf = ({ from, to }: { from: string; to: string }) => `${from}>${to}`;
