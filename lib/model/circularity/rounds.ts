import { groupBy } from "../group-by";
import { compare, type Edge } from "./network";

/** Dollars that go round one circle of parties, in the network's unit. */
export type Round = { parties: string[]; amount: number };

/** What is left of an edge below this part of the largest is rounding. */
const ROUNDING = 1e-9;

/**
 * Splits a circulation (balanced at every party, as `maximumCirculation` leaves it) into circles: c = Σ a_k · C_k.
 * Each dollar then goes round one circle, so Σ a_k counts it once, where Σ c counts it on every leg. By the flow
 * decomposition theorem there are at most as many circles as edges (Ahuja, Magnanti & Orlin, Network Flows, 1993,
 * §3.5). The split is not unique: the shortest circles are taken first, those with the first names before others.
 */
export function roundsOf(circulation: Edge[]): Round[] {
  const largest = Math.max(0, ...circulation.map(({ amount }) => amount));
  const left = circulation
    .map((edge) => ({ ...edge, shortest: 1 }))
    .filter(({ amount }) => amount > largest * ROUNDING)
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const out = groupBy(left, ({ from }) => from);
  const rounds: Round[] = [];
  for (let length = 1; left.some(({ amount }) => amount > 0); length += 1) {
    if (length > left.length) break;
    for (const edge of left) {
      while (edge.amount > 0 && edge.shortest <= length) {
        const legs = shortestRound(edge, out);
        edge.shortest = legs?.length ?? Number.POSITIVE_INFINITY;
        if (!legs || legs.length > length) break;
        const amount = Math.min(...legs.map((leg) => leg.amount));
        for (const leg of legs) leg.amount = leg.amount - amount > largest * ROUNDING ? leg.amount - amount : 0;
        rounds.push({ parties: legs.map(({ from }) => from), amount });
      }
    }
  }
  return rounds;
}

/** The circle with the fewest legs through an edge, over edges with something left; `undefined` when there is none. */
function shortestRound<E extends Edge>(edge: E, out: ReadonlyMap<string, E[]>): E[] | undefined {
  const cameBy = new Map<string, E>();
  const queue = [edge.to];
  for (const at of queue) {
    if (at === edge.from) break;
    for (const next of out.get(at) ?? []) {
      if (next.amount <= 0 || cameBy.has(next.to) || next.to === edge.to) continue;
      cameBy.set(next.to, next);
      queue.push(next.to);
    }
  }
  const way: E[] = [];
  for (let at = edge.from; at !== edge.to;) {
    const leg = cameBy.get(at);
    if (!leg) return undefined;
    way.unshift(leg);
    at = leg.from;
  }
  return [edge, ...way];
}

/** Every dollar of a circulation counted once, however many legs it goes over; in the network's unit. */
export const distinctAmount = (circulation: Edge[]): number =>
  roundsOf(circulation).reduce((sum, { amount }) => sum + amount, 0);
