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

/** Compares two days by the ids of flows and the parties of circles. A flow moved when its dollars differ. */
export function flowChanges(before: Day, after: Day): FlowChanges {
  const earlier = new Map(before.flows.map((flow) => [flow.id, flow]));
  const later = new Map(after.flows.map((flow) => [flow.id, flow]));
  const keysOf = ({ circles }: Day) => new Set(circles.map(({ key }) => key));
  const [circlesBefore, circlesAfter] = [keysOf(before), keysOf(after)];
  return {
    appeared: after.flows.filter(({ id }) => !earlier.has(id)),
    gone: before.flows.filter(({ id }) => !later.has(id)),
    moved: before.flows.flatMap((flow) => {
      const now = later.get(flow.id);
      return now && usdOf(now) !== usdOf(flow) ? [{ before: flow, after: now }] : [];
    }),
    circlesClosed: after.circles.filter(({ key }) => !circlesBefore.has(key)),
    circlesOpened: before.circles.filter(({ key }) => !circlesAfter.has(key)),
  };
}
