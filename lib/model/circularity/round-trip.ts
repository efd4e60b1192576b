import { groupBy } from "../group-by";
import { throughflow } from "./finn";
import { dollarNetwork } from "./flow-filter";
import { solution } from "./linear-system";
import { usdOf, type MoneyFlow } from "./money-flow";
import { indexOf, type Network } from "./network";
import { Residual } from "./residual";

/** How much of an investor's stake comes back to it. The stake is in the network's unit, the rest are parts of it. */
type RoundTrip = {
  /** The investor, and the party it puts money into. */
  from: string;
  to: string;
  stake: number;
  /** What `to` pays `from` straight back, the stake at most: 0 to 1. */
  direct: number;
  /** The most that can come back by all ways at once: 0 to 1. */
  bound: number;
  /** What comes back when every party passes money on in proportion to its payments: 0 to 1. */
  proportional: number;
};

/**
 * The round trip of the money a that `from` (i) puts into `to` (j). Direct: min(w_ji, a) / a: a stake is paid once and
 * purchases run for years, so what goes beyond the stake is not the stake coming back. Bound: min(maxflow(j → i), a)
 * / a.
 * Proportional: the probability that a dollar entering j reaches i, passing from k to l with w_kl / T_k.
 * The stake is `named`, else all that `from` gives `to`; `undefined` when there is none.
 */
export function roundTrip(network: Network, from: string, to: string, named?: number): RoundTrip | undefined {
  const stake = named ?? network.edges.find((edge) => edge.from === from && edge.to === to)?.amount;
  if (stake === undefined || stake <= 0 || from === to) return undefined;
  const back = network.edges.find((edge) => edge.from === to && edge.to === from)?.amount ?? 0;
  return {
    from,
    to,
    stake,
    direct: Math.min(back, stake) / stake,
    bound: Math.min(maximumFlow(network, to, from), stake) / stake,
    proportional: reachProbability(network, to, from),
  };
}

/**
 * An investor's money in another party: the equity flows with an amount, what they add up to in dollars, and how much
 * of it may come back.
 */
export type Stake = RoundTrip & {
  flows: MoneyFlow[];
  /** Something is paid straight back of which nobody knows the amount: `direct` is the least. */
  mayBeMore: boolean;
};

/**
 * The round trip of every investor's stated or modelled equity money, in US dollars, the largest stake first, at most
 * `most` of them. Shares handed over for nothing are not a stake.
 */
export function stakesOf(flows: MoneyFlow[], most = Number.POSITIVE_INFINITY): Stake[] {
  const network = dollarNetwork(flows);
  const equity = flows.filter((flow) => flow.kind === "equity_investment" && (usdOf(flow) ?? 0) > 0);
  return [...groupBy(equity, ({ from, to }) => `${from}>${to}`).values()]
    .map((own) => ({ own, stake: own.reduce((sum, flow) => sum + (usdOf(flow) ?? 0), 0) }))
    .sort((a, b) => b.stake - a.stake)
    .slice(0, most)
    .flatMap(({ own, stake }): Stake[] => {
      const [first] = own;
      const trip = first && roundTrip(network, first.from, first.to, stake);
      if (!trip) return [];
      const isBack = (flow: MoneyFlow) => flow.from === trip.to && flow.to === trip.from;
      return [{ ...trip, flows: own, mayBeMore: flows.some((flow) => isBack(flow) && usdOf(flow) === undefined) }];
    });
}

/**
 * What a stake costs its investor when `returned` of it comes back as sales with this gross margin (0 to 1):
 * a − returned × margin, in the unit of the two.
 */
export const costAfterSales = (stake: number, returned: number, grossMargin: number): number =>
  stake - returned * grossMargin;

/** The most that can move from one party to another over all ways at once, in the network's unit. */
function maximumFlow({ nodes, edges }: Network, from: string, to: string): number {
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
  const straight = nodes.map((): number => 0);
  const steps: Step[] = [];
  for (const { from, to, amount } of network.edges) {
    const row = number.get(from);
    if (row === undefined) continue;
    const share = amount / (through.get(from) ?? 1);
    const column = number.get(to);
    if (to === goal) straight[row] = (straight[row] ?? 0) + share;
    else if (column !== undefined) steps.push({ row, column, share });
  }
  const settled = nodes.length > DIRECT_UP_TO ? relaxed(steps, straight) : undefined;
  return (settled ?? eliminated(steps, straight))?.[number.get(start) ?? -1] ?? 0;
}

/** The part of what passes through a party (`row`) that it passes on to another one (`column`). */
type Step = { row: number; column: number; share: number };

/** Up to this many parties are solved directly; more are relaxed first, which takes some twenty sweeps. */
const DIRECT_UP_TO = 60;
const MOST_SWEEPS = 1000;
/** Probabilities have settled when none moves by more than this part of itself in a sweep. */
const SETTLED = 1e-15;

/**
 * Gauss–Seidel sweeps of h = G·h + straight, until nothing moves; `undefined` when that takes too many. Every party
 * leads to the goal, so G's spectral radius is below one and sweeps converge (Varga, Matrix Iterative Analysis, 1962).
 */
function relaxed(steps: Step[], straight: number[]): Float64Array | undefined {
  const onward = groupBy(steps, ({ row }) => row);
  const found = Float64Array.from(straight);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let isSettled = true;
    for (let row = 0; row < found.length; row += 1) {
      let reached = straight[row] ?? 0;
      for (const { column, share } of onward.get(row) ?? []) reached += share * (found[column] ?? 0);
      if (Math.abs(reached - (found[row] ?? 0)) > SETTLED * reached) isSettled = false;
      found[row] = reached;
    }
    if (isSettled) return found;
  }
  return undefined;
}

/** The same by elimination: exact, and in the cube of the parties. */
function eliminated(steps: Step[], straight: number[]): number[] | undefined {
  const matrix = straight.map((_, row) => straight.map((__, column): number => (row === column ? 1 : 0)));
  for (const { row, column, share } of steps) {
    const entries = matrix[row];
    if (entries) entries[column] = (entries[column] ?? 0) - share;
  }
  return solution(matrix, straight);
}

/** Everyone that can be reached along edges (or against them) without passing through `stop`. */
function reach({ edges }: Network, start: string, stop: string, near: "from" | "to", far: "from" | "to"): Set<string> {
  const ahead = groupBy(edges, (edge) => edge[near]);
  const seen = new Set([start]);
  for (const node of seen) {
    if (node === stop && node !== start) continue;
    for (const edge of ahead.get(node) ?? []) seen.add(edge[far]);
  }
  return seen;
}
