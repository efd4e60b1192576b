import "server-only";
import { cyclicComponents } from "../model/circularity/components";
import { networkOf } from "../model/circularity/network";
import { splitLargest } from "../model/largest";
import type { Flow } from "../model/ledger";
import { layoutGraph, type GraphLayout } from "./graph-layout";

/** Sizes of the boxes, in px: wide holds all parties, narrow those that were ever on a circle. */
export const BOX = { wide: { width: 132, height: 40 }, narrow: { width: 92, height: 40 } };
const RINGS = {
  wide: [
    { x: 265, y: 165 },
    { x: 455, y: 292 },
    { x: 560, y: 380 },
    { x: 660, y: 420 },
  ],
  narrow: [{ x: 118, y: 170 }],
};

export type FlowLayouts = Record<"wide" | "narrow", GraphLayout>;

/**
 * Where every party of the ledger stands, from all flows of all days, so that no filter and no date moves anyone.
 * OpenAI is in the middle, around it who was ever on a circle. Of very many parties those with most flows have a place.
 */
export async function flowLayouts(all: Flow[]): Promise<FlowLayouts> {
  const flows = amongLargest(all);
  const pairs = pairsOf(flows);
  const network = networkOf(flows.map(({ from, to }) => ({ from, to, amount: 1 })));
  const inner = new Set(cyclicComponents(network).flatMap(({ nodes }) => nodes));
  const shape = { middle: "openai", inner };
  return {
    wide: await layoutGraph({ ...shape, pairs, box: BOX.wide, rings: RINGS.wide }),
    narrow: await layoutGraph({
      ...shape,
      pairs: pairs.filter((pair) => pair.every((id) => inner.has(id))),
      box: BOX.narrow,
      rings: RINGS.narrow,
    }),
  };
}

/** How many parties have a place: of more, those with most flows. */
const MOST_PARTIES = 48;

/** The flows among the parties with most of them, and OpenAI. */
function amongLargest(flows: Flow[]): Flow[] {
  const counts = new Map<string, number>();
  for (const { from, to } of flows) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { largest } = splitLargest([...counts], MOST_PARTIES, ([, count]) => count);
  const placed = new Set(["openai", ...largest.map(([id]) => id)]);
  return flows.filter(({ from, to }) => placed.has(from) && placed.has(to));
}

/** Every two parties with a flow between them once, in one order. */
function pairsOf(flows: Flow[]): [string, string][] {
  const keys = new Set(flows.map(({ from, to }) => [from, to].sort().join("\n")));
  return [...keys].sort().map((key): [string, string] => {
    const [a = "", b = ""] = key.split("\n");
    return [a, b];
  });
}
