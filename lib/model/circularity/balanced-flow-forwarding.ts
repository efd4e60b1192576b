import { ratioOf } from "./components";
import type { Decomposition } from "./max-circulation";
import { indexOf, type Network } from "./network";
import { stationary } from "./stationary";
import { strongComponents } from "./strong-components";

/**
 * Balanced flow forwarding (Homs-Dones, MacKay, Sansom & Zhou 2025, arXiv 2506.12546): inside each strongly connected
 * component, as much as possible goes round in proportion to what every party pays there. With p_ij = w_ij / out_i,
 * its stationary distribution π and α = min_i(out_i / π_i), the amount α·π_i·p_ij moves from every edge into the
 * circular part; then again on what is left. Each round uses up one party's payments, so it ends; the order of parties
 * does not matter. Returns amounts in the network's unit, and the circular part of W as a fraction.
 */
export function balancedFlowForwarding(network: Network): Decomposition {
  const left = forwarded(network);
  const remainder = network.edges.map((edge, at) => ({ ...edge, amount: left[at] ?? 0 }));
  const circular = network.edges.map((edge, at) => ({ ...edge, amount: edge.amount - (left[at] ?? 0) }));
  const amount = circular.reduce((sum, edge) => sum + edge.amount, 0);
  return { amount, ratio: ratioOf(amount, network), circular, remainder };
}

/**
 * Parties and edges that go round together: the edges by their numbers in the network, between parties numbered anew.
 */
type Component = { size: number; edges: number[]; from: number[]; to: number[] };

/** What is left of each edge. Parties and edges are numbers: there are as many rounds as parties in the worst case. */
function forwarded({ nodes, edges }: Network): Float64Array {
  const left = Float64Array.from(edges, ({ amount }) => amount);
  const number = indexOf(nodes);
  const pending = cyclic({
    size: nodes.length,
    edges: edges.map((_, edge) => edge),
    from: edges.map(({ from }) => number.get(from) ?? 0),
    to: edges.map(({ to }) => number.get(to) ?? 0),
  });
  for (let component = pending.pop(); component; component = pending.pop()) {
    const taken = forward(component, left);
    const rest: Component = { size: component.size, edges: [], from: [], to: [] };
    component.edges.forEach((edge, at) => {
      const weight = (left[edge] ?? 0) - (taken[at] ?? 0);
      const isLeft = weight > (edges[edge]?.amount ?? 0) * ROUNDING;
      left[edge] = isLeft ? weight : 0;
      if (isLeft) add(rest, edge, component.from[at] ?? 0, component.to[at] ?? 0);
    });
    for (const part of cyclic(rest)) pending.push(part);
  }
  return left;
}

function add(component: Component, edge: number, from: number, to: number): void {
  component.edges.push(edge);
  component.from.push(from);
  component.to.push(to);
}

/** An edge with less than this part of it left is used up: the rest is rounding. */
const ROUNDING = 1e-12;

/**
 * One round in one component: how much of each edge goes round. All that the party with the least payments pays does.
 */
function forward({ size, edges, from, to }: Component, left: Float64Array): Float64Array {
  const weight = new Float64Array(edges.length);
  const out = new Float64Array(size);
  for (let at = 0; at < edges.length; at += 1) {
    const amount = left[edges[at] ?? 0] ?? 0;
    const party = from[at] ?? 0;
    weight[at] = amount;
    out[party] = (out[party] ?? 0) + amount;
  }
  const shares = stationary(size, { from, to, weight });
  const limits = out.map((amount, party) => amount / (shares[party] ?? 1));
  const alpha = limits.reduce((least, limit) => Math.min(least, limit), Number.POSITIVE_INFINITY);
  const usedUp = limits.indexOf(alpha);
  const taken = weight.slice();
  for (let at = 0; at < edges.length; at += 1) {
    const party = from[at] ?? 0;
    if (party !== usedUp) taken[at] = (alpha * (shares[party] ?? 0) * (weight[at] ?? 0)) / (out[party] ?? 1);
  }
  return taken;
}

/** The components in which edges go round, each with its parties numbered anew. */
function cyclic({ size, edges, from, to }: Component): Component[] {
  const component = strongComponents(size, { from, to });
  const place = new Int32Array(size);
  const components: Component[] = [];
  component.forEach((index, party) => {
    const own = (components[index] ??= { size: 0, edges: [], from: [], to: [] });
    place[party] = own.size;
    own.size += 1;
  });
  edges.forEach((edge, at) => {
    const tail = from[at] ?? 0;
    const head = to[at] ?? 0;
    const own = component[tail] === component[head] ? components[component[tail] ?? 0] : undefined;
    if (own) add(own, edge, place[tail] ?? 0, place[head] ?? 0);
  });
  return components.filter((own) => own.edges.length > 0);
}
