import { cyclicComponents, ratioOf } from "./components";
import type { Decomposition } from "./max-circulation";
import { indexOf, type Edge, type Network } from "./network";
import { ShrinkingGraph } from "./shrinking-graph";
import { StationaryMeasures, type Component } from "./stationary";

/**
 * Balanced flow forwarding (Homs-Dones, MacKay, Sansom & Zhou 2025, arXiv 2506.12546): inside each strongly connected
 * component, as much as possible goes round in proportion to what every party pays there. With p_ij = w_ij / out_i,
 * its stationary distribution π and α = min_i(out_i / π_i), the amount α·π_i·p_ij moves from every edge into the
 * circular part; then again on what is left. Each round uses up one party's payments, so it ends; the order of parties
 * does not matter. Returns amounts in the network's unit, and the circular part of W as a fraction.
 *
 * A round takes the same part of all that a party pays inside its component, so the proportions stay those of the
 * network as it was: from round to round a component only loses parties and edges. Neither its parts nor its chain are
 * found anew, but what the loss changes in them.
 */
export function balancedFlowForwarding(network: Network): Decomposition {
  const forwarded = forwardedIn(network);
  const circular = network.edges.map((edge) => ({ ...edge, amount: forwarded.get(edge) ?? 0 }));
  const remainder = network.edges.map((edge) => ({ ...edge, amount: edge.amount - (forwarded.get(edge) ?? 0) }));
  const amount = circular.reduce((sum, edge) => sum + edge.amount, 0);
  return { amount, ratio: ratioOf(amount, network), circular, remainder };
}

/** How much goes round of each edge of which something does. There are as many rounds as parties in the worst case. */
function forwardedIn(network: Network): Map<Edge, number> {
  const edges = cyclicComponents(network).flatMap((component) => component.edges);
  const size = network.nodes.length;
  const number = indexOf(network.nodes);
  const from = edges.map((edge) => number.get(edge.from) ?? 0);
  const to = edges.map((edge) => number.get(edge.to) ?? 0);
  const payments = { pays: new Float64Array(size), paid: new Float64Array(size) };
  const { pays, paid } = payments;
  edges.forEach(({ amount }, edge) => (pays[from[edge] ?? 0] = (pays[from[edge] ?? 0] ?? 0) + amount));
  const weight = edges.map(({ amount }, edge) => amount / (pays[from[edge] ?? 0] ?? 1));
  const forwarded = new Map<Edge, number>();
  let component: Component | undefined;
  const graph = new ShrinkingGraph(size, { from, to }, (lost) => {
    const [edge, payer] = [edges[lost], from[lost] ?? 0];
    if (!edge) return;
    const isUsedUp = paid[payer] === pays[payer];
    forwarded.set(edge, isUsedUp ? edge.amount : (paid[payer] ?? 0) * (weight[lost] ?? 0));
    if (component) measures.drop(component, payer, to[lost] ?? 0);
  });
  const measures = new StationaryMeasures(graph, weight);
  const pending: Component[] = graph.components().map((parties) => ({ parties }));
  for (component = pending.pop(); component; component = pending.pop()) {
    const usedUp = forward(component, measures.of(component), payments);
    for (const part of measures.parts(component, graph.remove(component.parties, usedUp))) pending.push(part);
  }
  return forwarded;
}

/** What each party pays where it can come back, and how much of that went round so far, in the network's unit. */
type Payments = { pays: Float64Array; paid: Float64Array };

/** One round in one component. Returns the parties that are used up by it. */
function forward({ parties }: Component, shares: Float64Array, { pays, paid }: Payments): number[] {
  let alpha = Number.POSITIVE_INFINITY;
  let least = 0;
  for (let at = 0; at < parties.length; at += 1) {
    const party = parties[at] ?? 0;
    const limit = ((pays[party] ?? 0) - (paid[party] ?? 0)) / (shares[at] ?? 1);
    if (limit < alpha) [alpha, least] = [limit, at];
  }
  const usedUp: number[] = [];
  for (let at = 0; at < parties.length; at += 1) {
    const party = parties[at] ?? 0;
    const most = pays[party] ?? 0;
    const now = (paid[party] ?? 0) + alpha * (shares[at] ?? 0);
    const isUsedUp = at === least || most - now <= most * ROUNDING;
    paid[party] = isUsedUp ? most : now;
    if (isUsedUp) usedUp.push(party);
  }
  return usedUp;
}

/** A party that has less than this part of its payments left is used up: the rest is rounding. */
const ROUNDING = 1e-12;
