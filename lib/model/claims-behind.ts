import type { PropertyReading } from "./property";
import type { FlowStanding, Standing } from "./standing";
import type { Property } from "./vocabulary";

/*
 * Which claims a picture rests on: a source line counts them, each once, however many rows or points are drawn.
 */

/** A claim that something drawn was read from. */
export type Behind = { id: string; sourceId: string };

type Read = { properties: PropertyReading[] };

/** The claims shown for some properties of a deal or a flow. */
export const shownOf = ({ properties }: Read, of: readonly Property[]): Behind[] =>
  properties.filter(({ property }) => of.includes(property)).map(({ shown }) => shown);

/** The claims behind a flow: its amounts, and the status that makes it firm or soft, its own or its deal's. */
export function behindFlow(flow: FlowStanding, standing: Standing, of: readonly Property[]): Behind[] {
  const own = shownOf(flow, ["status"]);
  return [...shownOf(flow, of), ...(own.length ? own : shownOf(standing, ["status"]))];
}

/** The claims behind what deals add to a layer: the quantities, and the status that makes each firm or soft. */
export const behindEntries = (entries: readonly { behind: Behind[] }[]): Behind[] =>
  entries.flatMap(({ behind }) => behind);

/** How many claims there are, each once. */
export const countClaims = (behind: readonly Pick<Behind, "id">[]): number => new Set(behind.map(({ id }) => id)).size;

/** How many sources say so, each once. */
export const countSources = (behind: readonly Pick<Behind, "sourceId">[]): number =>
  new Set(behind.map(({ sourceId }) => sourceId)).size;
