import { groupBy } from "../group-by";
import { gross, indexOf, type Edge, type Network } from "./network";
import { strongComponents } from "./strong-components";

/**
 * The strongly connected components in which money can go round: those of several parties, and single parties with a
 * self-loop; each with the edges inside it, parties and edges in the network's order. Every cycle lies inside one of
 * them, and each of their edges is on a cycle.
 */
export function cyclicComponents({
  nodes,
  edges,
}: Pick<Network, "nodes" | "edges">): { nodes: string[]; edges: Edge[] }[] {
  const number = indexOf(nodes);
  const from = edges.map((edge) => number.get(edge.from) ?? 0);
  const to = edges.map((edge) => number.get(edge.to) ?? 0);
  const component = strongComponents(nodes.length, { from, to });
  const inside = groupBy(
    edges.filter((_, at) => component[from[at] ?? 0] === component[to[at] ?? 0]),
    (edge) => component[number.get(edge.from) ?? 0],
  );
  const members = groupBy(nodes, (node) => component[number.get(node) ?? 0]);
  return [...inside].map(([index, own]) => ({ nodes: members.get(index) ?? [], edges: own }));
}

/**
 * In-cycle share: the amounts inside strongly connected components, in the network's unit, and their part of W, from
 * 0 to 1 (1 − flow hierarchy, Luo & Magee 2011). An upper bound of what goes round. 0 of an empty network.
 */
export function inCycleShare(network: Network): { amount: number; ratio: number } {
  const amount = cyclicComponents(network).reduce((sum, { edges }) => sum + gross({ edges }), 0);
  return { amount, ratio: ratioOf(amount, network) };
}

/** An amount as a fraction of W; 0 when W is. */
export const ratioOf = (amount: number, network: Pick<Network, "edges">): number => {
  const total = gross(network);
  return total > 0 ? amount / total : 0;
};
