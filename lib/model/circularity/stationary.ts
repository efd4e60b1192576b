import { eliminatedSparsely, keepFinite } from "./sparse-chain";
import type { WeightedArcs } from "./strong-components";

/**
 * Chains of up to this many states are solved directly; larger ones are relaxed first, since sparse chains settle
 * within some twenty sweeps.
 */
const DIRECT_UP_TO = 60;
const MOST_SWEEPS = 1000;
/** A chain has settled when no state moves by more than this part of itself in a sweep. */
const SETTLED = 1e-15;

/**
 * The stationary distribution of an irreducible Markov chain given by non-negative weights (a state's need not add to
 * one): the one positive vector with π = πP whose entries add to one.
 */
export function stationary(size: number, { from, to, weight }: WeightedArcs): Float64Array {
  const out = new Float64Array(size);
  for (let arc = 0; arc < from.length; arc += 1) out[from[arc] ?? 0] = at(out, from[arc] ?? 0) + (weight[arc] ?? 0);
  const parts = new Float64Array(from.length);
  for (let arc = 0; arc < from.length; arc += 1) parts[arc] = (weight[arc] ?? 0) / at(out, from[arc] ?? 0);
  const chain = { from, to, weight: parts };
  if (size <= DIRECT_UP_TO) return eliminated(size, chain);
  return relaxed(size, chain) ?? normalised(eliminatedSparsely(size, chain));
}

/** How far a state is moved towards what comes in to it. */
const RELAXATION = 0.95;

/**
 * Gauss–Seidel sweeps, a little relaxed, until nothing moves; `undefined` when that takes too many. They converge from
 * every positive start: a sweep is a non-negative matrix that keeps π > 0, so it is similar to a stochastic one, and
 * keeps at least 1 − RELAXATION of every state, so it has no period (Neumann & Plemmons 1978, Numer. Math. 31:265–279).
 * Refused: sweeps without relaxation, which go on for ever on a ring in the wrong order, and a lazy chain stepped
 * forward, which takes ten times as long.
 */
function relaxed(size: number, chain: WeightedArcs): Float64Array | undefined {
  const { first, tails, parts, stays } = byHead(size, chain);
  const shares = new Float64Array(size).fill(1 / size);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let isSettled = true;
    for (let state = 0; state < size; state += 1) {
      const end = first[state + 1] ?? 0;
      let into = 0;
      for (let arc = first[state] ?? 0; arc < end; arc += 1) into += (shares[tails[arc] ?? 0] ?? 0) * (parts[arc] ?? 0);
      const share = shares[state] ?? 0;
      const moved = share + RELAXATION * (into / (1 - (stays[state] ?? 0)) - share);
      shares[state] = moved;
      if (Math.abs(moved - share) > SETTLED * moved) isSettled = false;
    }
    if (isSettled) return normalised(shares);
  }
  return undefined;
}

/** The arcs between states by where they lead, a state's from its `first` to the next one's; what stays, beside. */
function byHead(size: number, { from, to, weight }: WeightedArcs) {
  const [first, stays] = [new Int32Array(size + 1), new Float64Array(size)];
  for (let arc = 0; arc < from.length; arc += 1) {
    const head = to[arc] ?? 0;
    if (from[arc] === head) stays[head] = at(stays, head) + (weight[arc] ?? 0);
    else first[head + 1] = (first[head + 1] ?? 0) + 1;
  }
  for (let state = 0; state < size; state += 1) first[state + 1] = (first[state + 1] ?? 0) + (first[state] ?? 0);
  const free = first.slice();
  const [tails, parts] = [new Int32Array(from.length), new Float64Array(from.length)];
  for (let arc = 0; arc < from.length; arc += 1) {
    const head = to[arc] ?? 0;
    if (from[arc] === head) continue;
    const place = free[head] ?? 0;
    tails[place] = from[arc] ?? 0;
    parts[place] = weight[arc] ?? 0;
    free[head] = place + 1;
  }
  return { first, tails, parts, stays };
}

/** Grassmann, Taksar & Heyman's elimination (1985), which subtracts nothing and so loses no digits. */
function eliminated(size: number, { from: tails, to: heads, weight }: WeightedArcs): Float64Array {
  const chain = Array.from({ length: size }, () => new Float64Array(size));
  for (let arc = 0; arc < tails.length; arc += 1) {
    const [row, to] = [chain[tails[arc] ?? 0], heads[arc] ?? 0];
    if (row) row[to] = at(row, to) + (weight[arc] ?? 0);
  }
  for (let last = size - 1; last > 0; last -= 1) {
    const row = chain[last] ?? new Float64Array(size);
    let leaving = 0;
    for (let to = 0; to < last; to += 1) leaving += at(row, to);
    for (let from = 0; from < last; from += 1) {
      const other = chain[from] ?? new Float64Array(size);
      const factor = at(other, last) / leaving;
      other[last] = factor;
      if (factor === 0) continue;
      for (let to = 0; to < last; to += 1) other[to] = at(other, to) + factor * at(row, to);
    }
  }
  const shares = new Float64Array(size);
  shares[0] = 1;
  for (let state = 1; state < size; state += 1) {
    for (let from = 0; from < state; from += 1)
      shares[state] = at(shares, state) + at(shares, from) * (chain[from]?.[state] ?? 0);
    keepFinite(shares, state);
  }
  return normalised(shares);
}

/** A number that is there: indices here are the functions' own. Of one kind of array only, which is twice as fast. */
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;

function normalised(shares: Float64Array): Float64Array {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}
