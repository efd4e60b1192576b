import { compare, indexOf, type Edge } from "./network";

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
  const shortest = shortestRounds(edges, left);
  /** How many legs the shortest circle through each edge has at least. */
  const least = new Float64Array(edges.length).fill(1);
  const rounds: Round[] = [];
  for (let length = 1; length <= edges.length && left.some((amount) => amount > 0); length += 1) {
    for (let edge = 0; edge < edges.length; edge += 1) {
      while ((left[edge] ?? 0) > 0 && (least[edge] ?? 0) <= length) {
        const legs = shortest(edge, length);
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

/**
 * Finds the circle with the fewest legs through an edge, over edges with something left, as edges by their place; of
 * one with more than `most` legs how many it has at least, and infinity when there is none. Edges must be in the order
 * of the parties that they leave. Parties are numbers, and a search ends at its length: it is asked for every edge.
 */
function shortestRounds(edges: Edge[], left: Float64Array): (edge: number, most: number) => number[] | number {
  const number = indexOf([...new Set(edges.flatMap(({ from, to }) => [from, to]))]);
  const tails = Int32Array.from(edges, ({ from }) => number.get(from) ?? 0);
  const heads = Int32Array.from(edges, ({ to }) => number.get(to) ?? 0);
  const [first, end] = [new Int32Array(number.size), new Int32Array(number.size)];
  tails.forEach((tail, edge) => {
    if (!end[tail]) first[tail] = edge;
    end[tail] = edge + 1;
  });
  const queue = new Int32Array(number.size);
  /** The search in which a party was last reached, the edge by which, and after how many legs. */
  const [reached, cameBy, legs] = [new Uint32Array(number.size), new Int32Array(number.size), queue.slice()];
  let search = 0;
  const wayTo = (edge: number): number[] => {
    const way: number[] = [];
    for (let at = tails[edge] ?? 0; at !== heads[edge];) {
      const leg = cameBy[at] ?? 0;
      way.push(leg);
      at = tails[leg] ?? 0;
    }
    return [edge, ...way.reverse()];
  };
  return (edge, most) => {
    const [start = 0, goal = 0] = [heads[edge], tails[edge]];
    if (start === goal) return [edge];
    search += 1;
    reached[start] = search;
    legs[start] = 1;
    queue[0] = start;
    let queued = 1;
    for (let at = 0; at < queued; at += 1) {
      const party = queue[at] ?? 0;
      const after = (legs[party] ?? 0) + 1;
      if (after > most) return after;
      for (let next = first[party] ?? 0; next < (end[party] ?? 0); next += 1) {
        const to = heads[next] ?? 0;
        if ((left[next] ?? 0) <= 0 || reached[to] === search) continue;
        reached[to] = search;
        cameBy[to] = next;
        if (to === goal) return wayTo(edge);
        legs[to] = after;
        queue[queued] = to;
        queued += 1;
      }
    }
    return Number.POSITIVE_INFINITY;
  };
}

/** Every dollar of a circulation counted once, however many legs it goes over; in the network's unit. */
export const distinctAmount = (circulation: Edge[]): number =>
  roundsOf(circulation).reduce((sum, { amount }) => sum + amount, 0);
