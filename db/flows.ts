import "server-only";
import { circlesOf } from "@/lib/model/circularity/circles";
import { flowDay, statedFlows, type CircularDay, type FlowReading } from "@/lib/model/circularity/circular-day";
import { circulationRange, indices } from "@/lib/model/circularity/measures";
import type { Day } from "@/lib/model/edition";

type Remember = <Value extends object>(key: string, make: () => Value, rowsOf: (value: Value) => number) => Value;

/** What a flow worked out takes of the room of a deal's standing, what a reference to one, and what a circle does. */
const SIZES = { flow: 1 / 5, reference: 1 / 100, circle: 1 / 10 };

/**
 * The flow network of a day of change under a reading. Its circles and measures, which take longer than the network,
 * are worked out for who asks for them: a history of many days asks for a range of each.
 */
export function flowsOf(
  { day: asked, settled, standings, relations }: Pick<Day, "day" | "settled" | "standings" | "relations">,
  reading: FlowReading,
  remember: Remember,
): CircularDay {
  const key = `${settled} ${JSON.stringify([reading.filter, reading.modelled && reading.assumptions])}`;
  const stated = () =>
    remember(
      `money ${settled}`,
      () => statedFlows(settled, standings, relations),
      ({ flows }) => flows.length * SIZES.flow,
    );
  const day = remember(
    `flows ${key}`,
    () => flowDay(settled, stated(), reading),
    ({ all, network }) =>
      all.length * (reading.modelled ? SIZES.flow : SIZES.reference) + network.edges.length * SIZES.reference,
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
