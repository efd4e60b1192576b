import { DirectedGraph } from "graphology";
import { stronglyConnectedComponents } from "graphology-components";
import { gross, type Edge, type Network } from "./network";

/**
 * The strongly connected components in which money can go round: those of several parties, and single parties with a
 * self-loop; each with the edges inside it (Tarjan 1972, by graphology). Every cycle lies inside one of them, and
 * each of their edges is on a cycle.
 */
export function cyclicComponents({
  nodes,
  edges,
}: Pick<Network, "nodes" | "edges">): { nodes: string[]; edges: Edge[] }[] {
  const graph = new DirectedGraph({ allowSelfLoops: true });
  for (const node of nodes) graph.addNode(node);
  for (const { from, to } of edges) graph.mergeDirectedEdge(from, to);
  const component = new Map<string, number>();
  const components = stronglyConnectedComponents(graph).map((members, index) => {
    for (const member of members) component.set(member, index);
    return { nodes: members, edges: [] as Edge[] };
  });
  for (const edge of edges) {
    const index = component.get(edge.from);
    if (index !== undefined && index === component.get(edge.to)) components[index]?.edges.push(edge);
  }
  return components.filter(({ edges: inside }) => inside.length > 0);
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
