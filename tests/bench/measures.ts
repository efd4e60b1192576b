import { performance } from "node:perf_hooks";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { balancedFlowForwarding } from "../../lib/model/circularity/balanced-flow-forwarding";
import { inCycleShare } from "../../lib/model/circularity/components";
import { simpleCycles } from "../../lib/model/circularity/cycles";
import { finnCyclingIndex } from "../../lib/model/circularity/finn";
import { maximumCirculation } from "../../lib/model/circularity/max-circulation";
import { networkOf, type Network } from "../../lib/model/circularity/network";
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
