import { performance } from "node:perf_hooks";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { balancedFlowForwarding } from "../../lib/model/circularity/balanced-flow-forwarding";
import { inCycleShare } from "../../lib/model/circularity/components";
import { simpleCycles } from "../../lib/model/circularity/cycles";
import { finnCyclingIndex } from "../../lib/model/circularity/finn";
import { maximumCirculation } from "../../lib/model/circularity/max-circulation";
import { networkOf, type Network } from "../../lib/model/circularity/network";
import { clearing } from "../../lib/model/clearing/clearing";
import { DEEP_KINDS, deepNetwork } from "../unit/model/circularity/deep-networks";
import type { Row } from "./print";

const MEASURES = {
  "in-cycle share": inCycleShare,
  "maximum circulation": maximumCirculation,
  "balanced flow forwarding": balancedFlowForwarding,
  "Finn's index": finnCyclingIndex,
  "simple cycles (capped)": simpleCycles,
};
const SIZES = [10, 100, 1000];
const EDGES_PER_NODE = 4;

/**
 * Time in ms of each measure on random networks of 10, 100 and 1,000 parties with four edges each; one seed, so the
 * same networks every time.
 */
export const timeMeasures = (): Row[] =>
  Object.entries(MEASURES).map(([name, measure]) => ({
    measure: name,
    ...Object.fromEntries(
      SIZES.map((size) => {
        const network = randomNetwork(size);
        const begun = performance.now();
        measure(network);
        return [`${size} nodes`, `${(performance.now() - begun).toFixed(1)} ms`];
      }),
    ),
  }));

const DEEP_SIZES = [1_000, 4_000, 20_000];

/**
 * Time in ms of the range of circularity on deep networks of 1,000, 4,000 and 20,000 parties, two-way chains, grids and
 * others, the same every time; a grid of 20,000 is left out, since it alone would take minutes.
 */
export const timeDeepNetworks = (): Row[] =>
  DEEP_KINDS.flatMap((kind) =>
    (["balanced flow forwarding", "maximum circulation"] as const).map((measure) => ({
      measure: `${measure}, ${kind}`,
      ...Object.fromEntries(
        DEEP_SIZES.filter((size) => kind !== "grid" || size <= 4_000).map((size) => {
          const network = deepNetwork(kind, size);
          const begun = performance.now();
          MEASURES[measure](network);
          return [`${size} nodes`, `${(performance.now() - begun).toFixed(1)} ms`];
        }),
      ),
    })),
  );

/**
 * Time in ms of clearing random networks of debts of 10, 100 and 1,000 parties, four debts each: a fifth of the means
 * that would pay them, so that most fail.
 */
export const timeClearing = (): Row[] => [
  {
    measure: "clearing",
    ...Object.fromEntries(
      SIZES.map((size) => {
        const network = randomDebts(size);
        const begun = performance.now();
        clearing(network);
        return [`${size} nodes`, `${(performance.now() - begun).toFixed(1)} ms`];
      }),
    ),
  },
];

/** A random network in which everybody owes a little outside, and has means of its own for a fifth of its debts. */
function randomDebts(size: number): Network {
  const { nodes, edges } = randomNetwork(size);
  const owed = new Map<string, number>();
  for (const { from, amount } of edges) owed.set(from, (owed.get(from) ?? 0) + amount);
  const boundary = nodes.map((node): [string, { in: number; out: number }] => [
    node,
    { in: (owed.get(node) ?? 0) / 5, out: 50 },
  ]);
  return networkOf(edges, new Map(boundary));
}

function randomNetwork(size: number): Network {
  const generator = xoroshiro128plus(size);
  const below = (limit: number) => (generator.next() >>> 0) % limit;
  return networkOf(
    Array.from({ length: size * EDGES_PER_NODE }, () => ({
      from: String(below(size)),
      to: String(below(size)),
      amount: 1 + below(1000),
    })),
  );
}
