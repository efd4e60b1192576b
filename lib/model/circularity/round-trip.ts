import { throughflow } from "./finn";
import { inverse } from "./linear-system";
import { indexOf, type Network } from "./network";
import { Residual } from "./residual";

/**
 * How much of an investor's stake comes back to it, each as a part of the stake: `direct` (may pass 1), `bound` (at
 * most, by any way: 0 to 1) and
 * `proportional` (if every party passes money on in proportion to its payments and keeps what it keeps: 0 to 1).
 */
export type RoundTrip = {
  from: string;
  to: string;
  stake: number;
  direct: number;
  bound: number;
  proportional: number;
};

/**
 * The round trip of the money that `from` puts into `to`. Direct: w_ji / a. Bound: min(maxflow(j → i), a) / a.
 * Proportional: the probability that a dollar
 * entering j reaches i, passing from k to l with w_kl / T_k. The stake is all that `from` gives `to`, or the part of
 * it that is named; `undefined` when there is none.
 */
export function roundTrip(network: Network, from: string, to: string, named?: number): RoundTrip | undefined {
  const stake = named ?? network.edges.find((edge) => edge.from === from && edge.to === to)?.amount;
  if (stake === undefined || stake <= 0 || from === to) return undefined;
  const back = network.edges.find((edge) => edge.from === to && edge.to === from)?.amount ?? 0;
  return {
    from,
    to,
    stake,
    direct: back / stake,
    bound: Math.min(maximumFlow(network, to, from), stake) / stake,
    proportional: reachProbability(network, to, from),
  };
}

/**
 * What a stake costs its investor when `returned` of it comes back as sales with this gross margin (0 to 1): a −
 * returned × margin. In the network's unit.
 */
export const costAfterSales = (stake: number, returned: number, grossMargin: number): number =>
  stake - returned * grossMargin;

/** The most that can move from one party to another over all ways at once, in the network's unit. */
export function maximumFlow({ nodes, edges }: Network, from: string, to: string): number {
  const number = indexOf(nodes);
  const residual = new Residual(nodes.length);
  for (const edge of edges)
    if (edge.from !== edge.to) residual.add(number.get(edge.from) ?? 0, number.get(edge.to) ?? 0, edge.amount);
  return residual.push(number.get(from) ?? 0, number.get(to) ?? 0);
}

/** First-passage probability from one party to another, over the parties that can be reached and lead there. */
function reachProbability(network: Network, start: string, goal: string): number {
  const through = throughflow(network);
  const forward = reach(network, start, goal, "from", "to");
  const backward = reach(network, goal, goal, "to", "from");
  const nodes = [...forward].filter((node) => backward.has(node) && node !== goal);
  const number = indexOf(nodes);
  const matrix = nodes.map((_, row) => nodes.map((__, column): number => (row === column ? 1 : 0)));
  const straight = nodes.map((): number => 0);
  for (const { from, to, amount } of network.edges) {
    const row = number.get(from);
    const entries = row === undefined ? undefined : matrix[row];
    if (row === undefined || !entries) continue;
    const share = amount / (through.get(from) ?? 1);
    const column = number.get(to);
    if (to === goal) straight[row] = (straight[row] ?? 0) + share;
    else if (column !== undefined) entries[column] = (entries[column] ?? 0) - share;
  }
  const row = inverse(matrix)?.[number.get(start) ?? -1];
  return row ? row.reduce((sum, visits, index) => sum + visits * (straight[index] ?? 0), 0) : 0;
}

/** Everyone that can be reached along edges (or against them) without passing through `stop`. */
function reach({ edges }: Network, start: string, stop: string, near: "from" | "to", far: "from" | "to"): Set<string> {
  const seen = new Set([start]);
  const queue = [start];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node === stop && node !== start) continue;
    for (const edge of edges) {
      if (edge[near] !== node || seen.has(edge[far])) continue;
      seen.add(edge[far]);
      queue.push(edge[far]);
    }
  }
  return seen;
}
