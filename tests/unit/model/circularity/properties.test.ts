import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solve } from "yalps";
import { balancedFlowForwarding } from "@/lib/model/circularity/balanced-flow-forwarding";
import { cyclicComponents, inCycleShare } from "@/lib/model/circularity/components";
import { legsOf, simpleCycles } from "@/lib/model/circularity/cycles";
import { finnCyclingIndex } from "@/lib/model/circularity/finn";
import { maximumCirculation } from "@/lib/model/circularity/max-circulation";
import { gross, networkOf, type Edge, type Network } from "@/lib/model/circularity/network";
import { roundTrip } from "@/lib/model/circularity/round-trip";
import { acyclicNetworks, netPositions, networks } from "./networks";

const RUNS = { numRuns: 1000 };
const near = (a: number, b: number, scale = 1) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1));

/** The maximum circulation as the linear programme it is, by a general solver. */
function byLinearProgramme({ nodes, edges }: Network): number {
  const constraints: Record<string, { equal?: number; max?: number }> = Object.fromEntries(
    nodes.map((node) => [`at ${node}`, { equal: 0 }]),
  );
  const variables = edges.map(({ from, to, amount }, index) => {
    constraints[`most ${index}`] = { max: amount };
    const entries: Record<string, number> = { total: 1, [`most ${index}`]: 1 };
    if (from !== to) Object.assign(entries, { [`at ${from}`]: 1, [`at ${to}`]: -1 });
    return [String(index), entries] as const;
  });
  return solve(
    { direction: "maximize", objective: "total", constraints, variables },
    { precision: 1e-10, maxPivots: 1e5 },
  ).result;
}

/** Every simple cycle, by walking every path. */
function byBruteForce({ nodes, edges }: Network): string[] {
  const found: string[] = [];
  const walk = (start: string, path: string[]) => {
    for (const { from, to } of edges) {
      if (from !== path.at(-1)) continue;
      if (to === start) found.push(path.join("›"));
      else if (to > start && !path.includes(to)) walk(start, [...path, to]);
    }
  };
  for (const node of nodes) walk(node, [node]);
  return found.sort();
}

describe("on 1,000 random networks", () => {
  it("0 ≤ balanced ≤ maximum ≤ in-cycle share ≤ 1", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const chain = [
          0,
          balancedFlowForwarding(network).ratio,
          maximumCirculation(network).ratio,
          inCycleShare(network).ratio,
          1,
        ];
        chain.slice(1).forEach((ratio, index) => expect(ratio).toBeGreaterThanOrEqual((chain[index] ?? 0) - 1e-9));
      }),
      RUNS,
    );
  });
  it("both decompositions are balanced at every party, keep every net position, and leave no cycle", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const scale = gross(network);
        for (const { circular, remainder } of [maximumCirculation(network), balancedFlowForwarding(network)]) {
          for (const net of netPositions(circular).values()) near(net, 0, scale);
          const before = netPositions(network.edges);
          for (const [party, net] of netPositions(remainder)) near(net, before.get(party) ?? 0, scale);
          for (const { amount } of [...circular, ...remainder]) expect(amount).toBeGreaterThanOrEqual(-1e-9 * scale);
          expect(
            cyclicComponents({ nodes: network.nodes, edges: remainder.filter(({ amount }) => amount > 0) }),
          ).toEqual([]);
        }
      }),
      RUNS,
    );
  });
  it("the maximum is that of the linear programme", () => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(Math.abs(maximumCirculation(network).amount - byLinearProgramme(network))).toBeLessThanOrEqual(
          1e-6 * Math.max(1, gross(network)),
        );
      }),
      RUNS,
    );
  });
  it("every simple cycle is found, once", () => {
    fc.assert(
      fc.property(networks, (network) => {
        expect(
          simpleCycles(network, 1e6)
            .cycles.map(({ parties }) => parties.join("›"))
            .sort(),
        ).toEqual(byBruteForce(network));
      }),
      RUNS,
    );
  });
  it("a cycle's bottleneck is its smallest payment, and a capped list says so and holds the shortest", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const all = simpleCycles(network, 1e6);
        for (const { parties, bottleneck } of all.cycles) {
          const paid = legsOf(parties).map(
            ([from, to]) => network.edges.find((edge) => edge.from === from && edge.to === to)?.amount ?? 0,
          );
          expect(bottleneck).toBe(Math.min(...paid));
        }
        const capped = simpleCycles(network, 2);
        expect(capped.truncated).toBe(all.cycles.length > 2);
        expect(capped.cycles).toEqual(all.cycles.slice(0, 2));
      }),
      RUNS,
    );
  });
  it("of the hundred million cycles among 12 parties that all pay each other the shortest are listed", () => {
    const parties = Array.from({ length: 12 }, (_, at) => `party-${String(at).padStart(2, "0")}`);
    const edges = parties.flatMap((from) => parties.filter((to) => to !== from).map((to) => ({ from, to, amount: 1 })));
    const { cycles, truncated } = simpleCycles(networkOf(edges));
    const lengths = [2, 3, 4].map((length) => cycles.filter(({ parties: own }) => own.length === length).length);
    expect({ truncated, lengths }).toEqual({ truncated: true, lengths: [66, 440, 494] });
  });
  it("scaling and relabelling change no ratio", () => {
    fc.assert(
      fc.property(networks, fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (network, factor) => {
        const name = (party: string) => `z${9 - Number(party)}`;
        const other = networkOf(
          network.edges.map(({ from, to, amount }) => ({ from: name(from), to: name(to), amount: amount * factor })),
        );
        near(maximumCirculation(other).ratio, maximumCirculation(network).ratio);
        near(balancedFlowForwarding(other).ratio, balancedFlowForwarding(network).ratio);
        near(inCycleShare(other).ratio, inCycleShare(network).ratio);
        near(finnCyclingIndex(other) ?? -1, finnCyclingIndex(network) ?? -1);
      }),
      RUNS,
    );
  });
  it("removing an edge never raises the maximum", () => {
    fc.assert(
      fc.property(networks, fc.nat(), (network, choice) => {
        const without: Edge[] = network.edges.filter(
          (_, index) => index !== choice % Math.max(network.edges.length, 1),
        );
        expect(maximumCirculation(networkOf(without)).amount).toBeLessThanOrEqual(
          maximumCirculation(network).amount + 1e-9 * gross(network),
        );
      }),
      RUNS,
    );
  });
  it("Finn's index lies in [0, 1] and is 0 exactly when there is no cycle", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const index = finnCyclingIndex(network) ?? -1;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1 + 1e-9);
        expect(index > 0).toBe(simpleCycles(network).cycles.length > 0);
      }),
      RUNS,
    );
  });
  it("a network without cycles measures 0 everywhere", () => {
    fc.assert(
      fc.property(acyclicNetworks, (network) => {
        expect([
          inCycleShare(network).ratio,
          maximumCirculation(network).ratio,
          balancedFlowForwarding(network).ratio,
          finnCyclingIndex(network),
        ]).toEqual([0, 0, 0, 0]);
        expect(simpleCycles(network).cycles).toEqual([]);
      }),
      RUNS,
    );
  });
  it("a ring of equal payments measures 1 everywhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.double({ min: 0.01, max: 1e12, noNaN: true }), (size, amount) => {
        const ring = networkOf(
          Array.from({ length: size }, (_, index) => ({ from: String(index), to: String((index + 1) % size), amount })),
        );
        for (const ratio of [
          inCycleShare(ring).ratio,
          maximumCirculation(ring).ratio,
          balancedFlowForwarding(ring).ratio,
          finnCyclingIndex(ring) ?? -1,
        ])
          near(ratio, 1);
      }),
      RUNS,
    );
  });
  it("of a stake between 0 and all comes back, directly or not, and what comes back in proportion needs a way", () => {
    fc.assert(
      fc.property(networks, (network) => {
        for (const { from, to } of network.edges.slice(0, 3)) {
          const trip = roundTrip(network, from, to);
          if (!trip) continue;
          expect(trip.bound).toBeGreaterThanOrEqual(0);
          expect(trip.bound).toBeLessThanOrEqual(1);
          expect(trip.proportional).toBeGreaterThanOrEqual(0);
          expect(trip.proportional).toBeLessThanOrEqual(1 + 1e-9);
          expect(trip.proportional > 0).toBe(trip.bound > 0);
        }
      }),
      RUNS,
    );
  });
});
