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
  for (let away = distances(residual, source); away[sink] !== undefined; away = distances(residual, source)) {
    const isShortest = (arc: number, from: number) =>
      away[residual.heads[arc] ?? 0] === (away[from] ?? 0) + (residual.costs[arc] ?? 0);
    if (residual.push(source, sink, isShortest) === 0) break;
  }
  const loops = edges.filter(({ from, to }) => from === to).map((edge): [Edge, number] => [edge, 0]);
  return new Map([
    ...loops,
    ...between.map(({ edge, arc }): [Edge, number] => [edge, residual.isOpen(arc) ? residual.flow(arc) : edge.amount]),
  ]);
}

/** A net position below this part of what a party pays and gets is rounding. */
const ROUNDING = 1e-15;

/**
 * Cheapest cost from the source over open arcs (Bellman–Ford with a queue; costs are −1, 0 and 1, and no cycle is
 * cheaper than nothing).
 */
function distances(residual: Residual, source: number): (number | undefined)[] {
  const away: (number | undefined)[] = [];
  away[source] = 0;
  const queue = [source];
  const queued = new Set(queue);
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? source;
    queued.delete(node);
    for (const arc of residual.arcs[node] ?? []) {
      if (!residual.isOpen(arc)) continue;
      const to = residual.heads[arc] ?? 0;
      const cost = (away[node] ?? 0) + (residual.costs[arc] ?? 0);
      if (away[to] !== undefined && (away[to] ?? 0) <= cost) continue;
      away[to] = cost;
      if (!queued.has(to)) queue.push(to);
      queued.add(to);
    }
  }
  return away;
}
