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
 * Compares two days by the ids of flows and the legs of circles. A flow moved when its dollars differ. A circle was
 * there on a day when all its legs were, whether or not that day lists it: of very many it lists the shortest.
 */
export function flowChanges(before: Day, after: Day): FlowChanges {
  const earlier = new Map(before.flows.map((flow) => [flow.id, flow]));
  const later = new Map(after.flows.map((flow) => [flow.id, flow]));
  const [legsBefore, legsAfter] = [before, after].map(({ flows }) => new Set(flows.map(legOf)));
  const lacks = (legs: ReadonlySet<string> | undefined, circle: Circle) =>
    circle.legs.some((leg) => !legs?.has(legOf(leg)));
  return {
    appeared: after.flows.filter(({ id }) => !earlier.has(id)),
    gone: before.flows.filter(({ id }) => !later.has(id)),
    moved: before.flows.flatMap((flow) => {
      const now = later.get(flow.id);
      return now && usdOf(now) !== usdOf(flow) ? [{ before: flow, after: now }] : [];
    }),
    circlesClosed: after.circles.filter((circle) => lacks(legsBefore, circle)),
    circlesOpened: before.circles.filter((circle) => lacks(legsAfter, circle)),
  };
}

const legOf = ({ from, to }: { from: string; to: string }) => `${from}>${to}`;
