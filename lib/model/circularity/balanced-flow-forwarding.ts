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

/** An edge by its number in the network, between two parties by theirs, with what is left of its amount. */
type Arc = { edge: number; from: number; to: number; weight: number };

/** What is left of each edge. Parties and edges are numbers: there are as many rounds as parties in the worst case. */
function forwarded({ nodes, edges }: Network): Float64Array {
  const left = Float64Array.from(edges, ({ amount }) => amount);
  const number = indexOf(nodes);
  const arcs = edges.map((edge, at): Arc => ({
    edge: at,
    from: number.get(edge.from) ?? 0,
    to: number.get(edge.to) ?? 0,
    weight: edge.amount,
  }));
  const pending = cyclic(nodes.length, arcs);
  for (let component = pending.pop(); component; component = pending.pop()) {
    const { size, arcs: own } = component;
    const taken = forward(size, own);
    const rest = own.flatMap((arc, at): Arc[] => {
      const weight = arc.weight - (taken[at] ?? 0);
      const isLeft = weight > (edges[arc.edge]?.amount ?? 0) * ROUNDING;
      left[arc.edge] = isLeft ? weight : 0;
      return isLeft ? [{ ...arc, weight }] : [];
    });
    pending.push(...cyclic(size, rest));
  }
  return left;
}

/** An edge with less than this part of it left is used up: the rest is rounding. */
const ROUNDING = 1e-12;

/**
 * One round in one component: how much of each arc goes round. All that the party with the least payments pays does.
 */
function forward(size: number, arcs: Arc[]): number[] {
  const out = new Float64Array(size);
  for (const { from, weight } of arcs) out[from] = (out[from] ?? 0) + weight;
  const shares = stationary(size, arcs);
  const limits = out.map((amount, party) => amount / (shares[party] ?? 1));
  const alpha = limits.reduce((least, limit) => Math.min(least, limit), Number.POSITIVE_INFINITY);
  const usedUp = limits.indexOf(alpha);
  return arcs.map(({ from, weight }) =>
    from === usedUp ? weight : (alpha * (shares[from] ?? 0) * weight) / (out[from] ?? 1),
  );
}

/** The components in which arcs go round, each with its parties numbered anew. */
function cyclic(size: number, arcs: Arc[]): { size: number; arcs: Arc[] }[] {
  const component = strongComponents(size, { from: arcs.map(({ from }) => from), to: arcs.map(({ to }) => to) });
  const place = new Int32Array(size);
  const components: { size: number; arcs: Arc[] }[] = [];
  component.forEach((index, party) => {
    const own = (components[index] ??= { size: 0, arcs: [] });
    place[party] = own.size;
    own.size += 1;
  });
  for (const arc of arcs)
    if (component[arc.from] === component[arc.to])
      components[component[arc.from] ?? 0]?.arcs.push({
        ...arc,
        from: place[arc.from] ?? 0,
        to: place[arc.to] ?? 0,
      });
  return components.filter(({ arcs: inside }) => inside.length > 0);
}
