import { cyclicComponents, ratioOf } from "./components";
import { indexOf, type Edge, type Network } from "./network";
import { Residual } from "./residual";

/**
 * A flow network taken apart: what goes round, balanced at every party, and what is left, which has no cycle.
 * `amount` is all that goes round, in the network's unit, `ratio` its part of W from 0 to 1.
 */
export type Decomposition = { amount: number; ratio: number; circular: Edge[]; remainder: Edge[] };

/**
 * Maximum circulation: the largest Σc over 0 ≤ c ≤ w with c balanced at every party; what multilateral netting could
 * cancel at most while every net position stays (Homs-Dones, MacKay, Sansom & Zhou 2025, arXiv 2506.12546).
 *
 * The linear programme is solved through its other half: the remainder d = w − c is the cheapest flow, at a cost of
 * one a unit, that carries every party's net position (Ford & Fulkerson's primal-dual method, component by component).
 * Refused: a general simplex gives the same (the tests compare with yalps), but its dense table takes minutes and
 * gigabytes for a thousand parties.
 */
export function maximumCirculation(network: Network): Decomposition {
  const remaining = new Map<Edge, number>(network.edges.map((edge) => [edge, edge.amount]));
  for (const component of cyclicComponents(network))
    for (const [edge, left] of cheapestRemainder(component)) remaining.set(edge, left);
  const remainder = network.edges.map((edge) => ({ ...edge, amount: remaining.get(edge) ?? 0 }));
  const circular = network.edges.map((edge) => ({ ...edge, amount: edge.amount - (remaining.get(edge) ?? 0) }));
  const amount = circular.reduce((sum, edge) => sum + edge.amount, 0);
  return { amount, ratio: ratioOf(amount, network), circular, remainder };
}

/** The cheapest flow that leaves every party of a component its net position: how much of each edge it needs. */
function cheapestRemainder({ nodes, edges }: { nodes: string[]; edges: Edge[] }): Map<Edge, number> {
  if (edges.length === nodes.length) return remainderOfRing(edges);
  const number = indexOf(nodes);
  const [source, sink] = [nodes.length, nodes.length + 1];
  const residual = new Residual(nodes.length + 2);
  const surplus = new Float64Array(nodes.length);
  const through = new Float64Array(nodes.length);
  const between = edges
    .filter(({ from, to }) => from !== to)
    .map((edge) => {
      const [from, to] = [number.get(edge.from) ?? 0, number.get(edge.to) ?? 0];
      surplus[from] = (surplus[from] ?? 0) + edge.amount;
      surplus[to] = (surplus[to] ?? 0) - edge.amount;
      for (const party of [from, to]) through[party] = (through[party] ?? 0) + edge.amount;
      return { edge, arc: residual.add(from, to, edge.amount, 1) };
    });
  surplus.forEach((net, node) => {
    const least = (through[node] ?? 0) * ROUNDING;
    if (net > least) residual.add(source, node, net);
    else if (net < -least) residual.add(node, sink, -net);
  });
  const away = new Int32Array(nodes.length + 2);
  const isShortest = (arc: number, from: number) =>
    away[residual.heads[arc] ?? 0] === (away[from] ?? 0) + (residual.costs[arc] ?? 0);
  while (raise(away, residual, source, sink)) if (residual.push(source, sink, isShortest) === 0) break;
  const loops = edges.filter(({ from, to }) => from === to).map((edge): [Edge, number] => [edge, 0]);
  return new Map([
    ...loops,
    ...between.map(({ edge, arc }): [Edge, number] => [edge, residual.isOpen(arc) ? residual.flow(arc) : edge.amount]),
  ]);
}

/**
 * In a component with as many edges as parties there is one way round: the least edge goes round whole. Looked for
 * like any other, the way from one end of a long ring to the other would be raised leg by leg.
 */
function remainderOfRing(edges: Edge[]): Map<Edge, number> {
  const least = edges.reduce((most, { amount }) => Math.min(most, amount), Number.POSITIVE_INFINITY);
  return new Map(edges.map((edge) => [edge, edge.amount - least]));
}

/** A net position below this part of what a party pays and gets is rounding. */
const ROUNDING = 1e-15;

/**
 * Raises `away`, the cheapest cost from the source, to what it is over arcs that are still open; for nodes that are
 * further than the sink, to as much. False when no way leads to the sink. No open arc leads to where it is cheaper than
 * by that arc, so what a way costs beyond `away` is never negative: nodes are met in the order of it (Dijkstra's
 * method with the potentials of Edmonds & Karp 1972, J. ACM 19:248–264; costs are whole, so it sorts into lists).
 */
function raise(away: Int32Array, residual: Residual, source: number, sink: number): boolean {
  const beyond = new Int32Array(away.length).fill(UNREACHED);
  beyond[source] = 0;
  const lists: number[][] = [[source]];
  for (let cost = 0; cost < lists.length && cost < (beyond[sink] ?? 0); cost += 1)
    for (const node of lists[cost] ?? []) {
      if (beyond[node] !== cost) continue;
      const from = cost + (away[node] ?? 0);
      for (const arc of residual.arcs[node] ?? []) {
        const to = residual.heads[arc] ?? 0;
        const reached = from + (residual.costs[arc] ?? 0) - (away[to] ?? 0);
        if (reached >= (beyond[to] ?? 0) || !residual.isOpen(arc)) continue;
        beyond[to] = reached;
        (lists[reached] ??= []).push(to);
      }
    }
  const most = beyond[sink] ?? UNREACHED;
  if (most === UNREACHED) return false;
  beyond.forEach((cost, node) => (away[node] = (away[node] ?? 0) + Math.min(cost, most)));
  return true;
}

const UNREACHED = 2 ** 31 - 1;
