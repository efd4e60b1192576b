import { compare, indexOf, type Edge } from "./network";
import { roundFinder } from "./round-finder";

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
  const largest = circulation.reduce((most, { amount }) => Math.max(most, amount), 0);
  const edges = circulation
    .filter(({ amount }) => amount > largest * ROUNDING)
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const left = Float64Array.from(edges, ({ amount }) => amount);
  const number = indexOf([...new Set(edges.flatMap(({ from, to }) => [from, to]))]);
  const tails = Int32Array.from(edges, ({ from }) => number.get(from) ?? 0);
  const heads = Int32Array.from(edges, ({ to }) => number.get(to) ?? 0);
  const roundThrough = roundFinder(number.size, tails, heads, left);
  /** How many legs the shortest circle through each edge has at least. */
  const least = new Float64Array(edges.length).fill(1);
  const rounds: Round[] = [];
  for (let length = 1; length <= number.size && left.some((amount) => amount > 0); length += 1) {
    for (let edge = 0; edge < edges.length; edge += 1) {
      while ((left[edge] ?? 0) > 0 && (least[edge] ?? 0) <= length) {
        const legs = roundThrough(edge, length);
        least[edge] = typeof legs === "number" ? legs : legs.length;
        if (typeof legs === "number") break;
        const amount = legs.reduce((smallest, leg) => Math.min(smallest, left[leg] ?? 0), Number.POSITIVE_INFINITY);
        for (const leg of legs) {
          const rest = (left[leg] ?? 0) - amount;
          left[leg] = rest > largest * ROUNDING ? rest : 0;
        }
        rounds.push({ parties: legs.map((leg) => edges[leg]?.from ?? ""), amount });
      }
    }
  }
  return rounds;
}

/** Every dollar of a circulation counted once, however many legs it goes over; in the network's unit. */
export const distinctAmount = (circulation: Edge[]): number =>
  roundsOf(circulation).reduce((sum, { amount }) => sum + amount, 0);
