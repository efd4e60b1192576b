import { cyclicComponents, ratioOf } from "./components";
import type { Decomposition } from "./max-circulation";
import { indexOf, type Edge, type Network } from "./network";
import { stationary } from "./stationary";

/**
 * Balanced flow forwarding (Homs-Dones, MacKay, Sansom & Zhou 2025, arXiv 2506.12546): inside each strongly connected
 * component, as much as possible goes round in proportion to what every party pays there. With p_ij = w_ij / out_i,
 * its stationary distribution π and α = min_i(out_i / π_i), the amount α·π_i·p_ij moves from every edge into the
 * circular part; then again on what is left. Each round uses up one party's payments, so it ends; the order of parties
 * does not matter. Returns amounts in the network's unit, and the circular part of W as a fraction.
 */
export function balancedFlowForwarding(network: Network): Decomposition {
  const left = new Map<Edge, number>(network.edges.map((edge) => [edge, edge.amount]));
  const pending = cyclicComponents(network);
  for (let component = pending.pop(); component; component = pending.pop()) {
    forward(component, left);
    const edges = component.edges.filter((edge) => (left.get(edge) ?? 0) > 0);
    pending.push(...cyclicComponents({ nodes: component.nodes, edges }));
  }
  const remainder = network.edges.map((edge) => ({ ...edge, amount: left.get(edge) ?? 0 }));
  const circular = network.edges.map((edge) => ({ ...edge, amount: edge.amount - (left.get(edge) ?? 0) }));
  const amount = circular.reduce((sum, edge) => sum + edge.amount, 0);
  return { amount, ratio: ratioOf(amount, network), circular, remainder };
}

/** An edge with less than this part of it left is used up: the rest is rounding. */
const ROUNDING = 1e-12;

/** One round in one component: takes the balanced flow off `left`. */
function forward({ nodes, edges }: { nodes: string[]; edges: Edge[] }, left: Map<Edge, number>): void {
  const number = indexOf(nodes);
  const out = new Array<number>(nodes.length).fill(0);
  const placed = edges.map((edge) => ({
    edge,
    from: number.get(edge.from) ?? 0,
    to: number.get(edge.to) ?? 0,
    amount: left.get(edge) ?? 0,
  }));
  for (const { from, amount } of placed) out[from] = (out[from] ?? 0) + amount;
  const shares = stationary(
    nodes.length,
    placed.map(({ from, to, amount }) => ({ from, to, weight: amount })),
  );
  const limits = out.map((amount, node) => amount / (shares[node] ?? 1));
  const alpha = Math.min(...limits);
  const usedUp = limits.indexOf(alpha);
  for (const { edge, from, amount } of placed) {
    const rest = amount - (alpha * (shares[from] ?? 0) * amount) / (out[from] ?? 1);
    left.set(edge, from === usedUp || rest <= edge.amount * ROUNDING ? 0 : rest);
  }
}
