import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { balancedFlowForwarding } from "@/lib/model/circularity/balanced-flow-forwarding";
import { cyclicComponents } from "@/lib/model/circularity/components";
import { maximumCirculation } from "@/lib/model/circularity/max-circulation";
import { gross, indexOf, type Network } from "@/lib/model/circularity/network";
import { SparseChain } from "@/lib/model/circularity/sparse-chain";
import { denseMeasure } from "./chains";
import { DEEP_KINDS, deepNetwork } from "./deep-networks";
import { netPositions, networks } from "./networks";

/** All that goes round, as the paper says it: round by round on what is left, each chain solved in a dense table. */
function byDefinition(network: Network): number {
  let left = network.edges;
  let amount = 0;
  for (let parts = cyclicComponents({ ...network, edges: left }); parts.length > 0;) {
    const rest = parts.flatMap(({ nodes, edges }) => {
      const number = indexOf(nodes);
      const pays = new Float64Array(nodes.length);
      const from = edges.map((edge) => number.get(edge.from) ?? 0);
      const to = edges.map((edge) => number.get(edge.to) ?? 0);
      edges.forEach((edge, at) => (pays[from[at] ?? 0] = (pays[from[at] ?? 0] ?? 0) + edge.amount));
      const weight = edges.map((edge, at) => edge.amount / (pays[from[at] ?? 0] ?? 1));
      const shares = denseMeasure(nodes.length, { from, to, weight });
      const alpha = Math.min(...shares.map((share, party) => (pays[party] ?? 0) / share));
      return edges.map((edge, at) => {
        const taken = Math.min(edge.amount, alpha * (shares[from[at] ?? 0] ?? 0) * (weight[at] ?? 0));
        amount += taken;
        return { ...edge, amount: edge.amount - taken > edge.amount * 1e-12 ? edge.amount - taken : 0 };
      });
    });
    left = rest.filter((edge) => edge.amount > 0);
    parts = cyclicComponents({ ...network, edges: left });
  }
  return amount;
}

afterEach(() => vi.restoreAllMocks());

describe("balanced flow forwarding", () => {
  it("is what its definition gives with dense chains, on 1,000 random networks", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { amount } = balancedFlowForwarding(network);
        expect(Math.abs(amount - byDefinition(network))).toBeLessThanOrEqual(1e-9 * Math.max(1, gross(network)));
      }),
      { numRuns: 1000 },
    );
  });
  it.each(DEEP_KINDS)("is what its definition gives with dense chains, on a two-way %s of 150 parties", (kind) => {
    const network = deepNetwork(kind, 150);
    const expected = byDefinition(network);
    expect(Math.abs(balancedFlowForwarding(network).amount - expected)).toBeLessThanOrEqual(1e-9 * expected);
  });
  it.each(DEEP_KINDS)(
    "on a two-way %s of 2,000 parties is balanced at each, and leaves no cycle",
    (kind) => {
      const network = deepNetwork(kind, 2_000);
      const { circular, remainder, amount } = balancedFlowForwarding(network);
      for (const net of netPositions(circular).values()) expect(Math.abs(net)).toBeLessThanOrEqual(1e-9);
      for (const edge of [...circular, ...remainder]) expect(edge.amount).toBeGreaterThanOrEqual(0);
      const left = remainder.filter((edge) => edge.amount > 0);
      expect(cyclicComponents({ nodes: network.nodes, edges: left })).toEqual([]);
      expect(amount).toBeLessThanOrEqual(maximumCirculation(network).amount + 1e-6);
    },
    60_000,
  );
  it.each(["chain", "ring", "grid", "tree"])(
    "on a two-way %s four times as large eliminates at most nine times the states, where anew each round were sixteen",
    (kind) => {
      const eliminated = vi.spyOn(SparseChain.prototype, "eliminate");
      const [once = 0, fourfold = 0] = [1_000, 4_000].map((size) => {
        eliminated.mockClear();
        balancedFlowForwarding(deepNetwork(kind, size));
        return eliminated.mock.results.reduce((sum, { value }) => sum + Number(value), 0);
      });
      expect(once).toBeGreaterThan(0);
      expect(fourfold / once).toBeLessThan(9);
    },
    60_000,
  );
});
