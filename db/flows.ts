import "server-only";
import { circlesOf } from "@/lib/model/circularity/circles";
import { flowDay, type CircularDay, type FlowReading, type StatedFlows } from "@/lib/model/circularity/circular-day";
import type { Groups } from "@/lib/model/circularity/groups";
import { circulationRange, indices } from "@/lib/model/circularity/measures";
import type { Day } from "@/lib/model/edition";

type Remember = <Value extends object>(key: string, make: () => Value, rowsOf: (value: Value) => number) => Value;

/** What a flow worked out takes of the room of a deal's standing, what a reference to one, and what a circle does. */
const SIZES = { flow: 1 / 5, reference: 1 / 100, circle: 1 / 10 };

/** What a day's flows take of that room, each money once. */
export const sizeOfMoney = ({ flows }: StatedFlows): number => flows.length * SIZES.reference;

/**
 * The flow network of a day of change under a reading. Its circles and measures, which take longer than the network,
 * are worked out for who asks for them: a history of many days asks for a range of each.
 */
export function flowsOf(
  { day: asked, settled, money }: Pick<Day, "day" | "settled" | "money">,
  reading: FlowReading,
  groups: Groups,
  remember: Remember,
): CircularDay {
  const key = `${settled} ${JSON.stringify([reading.filter, reading.modelled && reading.assumptions, reading.grouped])}`;
  const day = remember(
    `flows ${key}`,
    () => flowDay(settled, money(), reading, groups),
    ({ all, network }) =>
      all.length * (reading.modelled || reading.grouped ? SIZES.flow : SIZES.reference) +
      network.edges.length * SIZES.reference,
  );
  const circles = () =>
    remember(
      `circles ${key}`,
      () => circlesOf(day.flows),
      (found) => found.circles.length * SIZES.circle,
    );
  const range = () =>
    remember(
      `range ${key}`,
      () => circulationRange(day.network),
      () => 1,
    );
  return {
    ...day,
    day: asked,
    get circles() {
      return circles().circles;
    },
    get truncated() {
      return circles().truncated;
    },
    get range() {
      return range();
    },
    get measures() {
      return remember(
        `indices ${key}`,
        () => indices(day.network, range()),
        () => 1,
      );
    },
  };
}
