import { compare, indexOf, type Edge } from "./network";
import { roundFinder } from "./round-finder";
import { strongComponents } from "./strong-components";

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
  /** How many legs the shortest circle through each edge has at least, once those of one and two are gone round. */
  const least = new Float64Array(edges.length).fill(3);
  const rounds: { legs: number[]; amount: number }[] = [];
  const goRound = (legs: number[]) => {
    const amount = legs.reduce((smallest, leg) => Math.min(smallest, left[leg] ?? 0), Number.POSITIVE_INFINITY);
    for (const leg of legs) {
      const rest = (left[leg] ?? 0) - amount;
      left[leg] = rest > largest * ROUNDING ? rest : 0;
    }
    rounds.push({ legs, amount });
  };
  const isLeft = (edge: number) => (left[edge] ?? 0) > 0;
  for (const ring of ringsOf(number.size, tails, heads)) goRound(ring);
  for (const pair of pairsOf(edges)) if (pair.every(isLeft)) goRound(pair);
  for (let length = 3; length <= number.size; length = Math.max(length + 1, nextLength(left, least))) {
    for (let edge = 0; edge < edges.length; edge += 1) {
      while ((left[edge] ?? 0) > 0 && (least[edge] ?? 0) <= length) {
        const legs = roundThrough(edge, length);
        least[edge] = typeof legs === "number" ? legs : legs.length;
        if (typeof legs === "number") break;
        goRound(legs);
      }
    }
  }
  rounds.sort((a, b) => a.legs.length - b.legs.length);
  return rounds.map(({ legs, amount }) => ({ parties: legs.map((leg) => edges[leg]?.from ?? ""), amount }));
}

/** The circles of one leg, then those of two, in the order of the edges: there is nothing to search. */
function pairsOf(edges: Edge[]): number[][] {
  const places = new Map(edges.map(({ from, to }, edge) => [JSON.stringify([from, to]), edge]));
  const loops = edges.flatMap(({ from, to }, edge) => (from === to ? [[edge]] : []));
  const pairs = edges.flatMap(({ from, to }, edge) => {
    const back = places.get(JSON.stringify([to, from])) ?? edge;
    return back > edge ? [[edge, back]] : [];
  });
  return [...loops, ...pairs];
}

/** How many legs the next circle has at least; infinite when nothing is left. */
const nextLength = (left: Float64Array, least: Float64Array): number =>
  left.reduce((next, amount, edge) => (amount > 0 ? Math.min(next, least[edge] ?? 0) : next), Number.POSITIVE_INFINITY);

/**
 * The components that are nothing but one ring, each from its first edge on: there is no other way round them, and a
 * ring of a hundred thousand would be searched from each of its parties.
 */
function ringsOf(size: number, tails: Int32Array, heads: Int32Array): number[][] {
  const component = strongComponents(size, { from: tails, to: heads });
  const parties = new Int32Array(size);
  const inside = new Int32Array(size);
  const next = new Int32Array(size);
  component.forEach((own) => (parties[own] = (parties[own] ?? 0) + 1));
  tails.forEach((tail, edge) => {
    if (component[tail] !== component[heads[edge] ?? 0]) return;
    inside[component[tail] ?? 0] = (inside[component[tail] ?? 0] ?? 0) + 1;
    next[tail] = edge;
  });
  const rings: number[][] = [];
  tails.forEach((tail, first) => {
    const own = component[tail] ?? 0;
    if (own !== component[heads[first] ?? 0] || parties[own] !== inside[own]) return;
    const ring = [first];
    for (let at = heads[first] ?? 0; at !== tail; at = heads[next[at] ?? 0] ?? 0) ring.push(next[at] ?? 0);
    rings.push(ring);
    inside[own] = 0;
  });
  return rings;
}

/** Every dollar of a circulation counted once, however many legs it goes over; in the network's unit. */
export const distinctAmount = (circulation: Edge[]): number =>
  roundsOf(circulation).reduce((sum, { amount }) => sum + amount, 0);
