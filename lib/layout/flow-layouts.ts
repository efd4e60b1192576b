import "server-only";
import { cyclicComponents } from "../model/circularity/components";
import { networkOf } from "../model/circularity/network";
import { splitLargest } from "../model/largest";
import type { Flow } from "../model/ledger";
import { bestRing, circlePlaces, type CirclePlaces } from "./circle-places";
import { layoutGraph, type GraphLayout } from "./graph-layout";
import type { Frame } from "./ring";

/** The drawing of everybody: the size of its boxes and its rings' radii, in px. */
export const BOX = { width: 132, height: 40 };
const RINGS = [
  { x: 265, y: 165 },
  { x: 455, y: 292 },
  { x: 560, y: 380 },
  { x: 660, y: 420 },
];

/**
 * The drawing of the circle, wide and for a phone. Letters of the narrow one still have 12 px where a frame of 320 px
 * leaves 288.
 */
const FRAMES = {
  wide: {
    width: 800,
    height: 540,
    box: { width: 112, height: 50 },
    middleBox: { width: 128, height: 64 },
    margin: { x: 8, y: 26 },
    below: 0,
    font: 14,
    roundness: 1,
    parted: 18,
  },
  narrow: {
    width: 300,
    height: 400,
    box: { width: 69, height: 40 },
    middleBox: { width: 60, height: 40 },
    margin: { x: 1, y: 1 },
    below: 24,
    font: 12.5,
    roundness: 0.8,
    parted: 13,
  },
} satisfies Record<string, Frame>;

export type FlowLayouts = { whole: GraphLayout; circle: Record<keyof typeof FRAMES, CirclePlaces> };

/**
 * Where every party of the ledger stands, from all flows of all days, so that no filter and no date moves anyone.
 * OpenAI is in the middle, around it who was ever on a circle. Of very many parties those with most flows have a place.
 */
export async function flowLayouts(all: Flow[]): Promise<FlowLayouts> {
  const flows = amongLargest(all, MOST_PARTIES);
  const network = networkOf(flows.map(({ from, to }) => ({ from, to, amount: 1 })));
  const inner = new Set(cyclicComponents(network).flatMap(({ nodes }) => nodes));
  const within = amongLargest(
    flows.filter(({ from, to }) => inner.has(from) && inner.has(to)),
    MOST_ON_CIRCLE,
  );
  const ids = [...new Set(within.flatMap(({ from, to }) => [from, to]))].filter((id) => id !== MIDDLE).sort();
  /* Each drawing has an order of its own: what is clear on a wide ellipse crosses on a high one. */
  const circle = (frame: Frame) => circlePlaces(bestRing(ids, within, MIDDLE, frame), within, MIDDLE, frame);
  return {
    whole: await layoutGraph({ middle: MIDDLE, inner, pairs: pairsOf(flows), box: BOX, rings: RINGS }),
    circle: { wide: circle(FRAMES.wide), narrow: circle(FRAMES.narrow) },
  };
}

const MIDDLE = "openai";

/** How many parties have a place among everybody and on the circle beside OpenAI: of more, those with most flows. */
const MOST_PARTIES = 48;
const MOST_ON_CIRCLE = 10;

/** The flows among the parties with most of them, and OpenAI. */
function amongLargest(flows: Flow[], most: number): Flow[] {
  const counts = new Map<string, number>();
  for (const { from, to } of flows) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { largest } = splitLargest([...counts], most, ([, count]) => count);
  const placed = new Set([MIDDLE, ...largest.map(([id]) => id)]);
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
