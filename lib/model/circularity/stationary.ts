/** A weighted arc of a chain, between states given by index. */
type Arc = { from: number; to: number; weight: number };

/**
 * Chains of up to this many states are solved directly; larger ones are stepped forward first, since sparse chains
 * settle within a few hundred steps.
 */
const DIRECT_UP_TO = 60;
const MOST_STEPS = 2000;
/** A chain has settled when no state moves by more than this part of itself in a step. */
const SETTLED = 1e-15;

/**
 * The stationary distribution of an irreducible Markov chain given by non-negative weights (a state's need not add to
 * one): the one positive vector with π = πP whose entries add to one.
 */
export function stationary(size: number, arcs: Arc[]): Float64Array {
  const out = new Float64Array(size);
  for (const { from, weight } of arcs) out[from] = (out[from] ?? 0) + weight;
  const chain = arcs.map(({ from, to, weight }): Arc => ({ from, to, weight: weight / (out[from] ?? 1) }));
  return (size > DIRECT_UP_TO ? stepped(size, chain) : undefined) ?? eliminated(size, chain);
}

/**
 * Steps a lazy chain, which stays put half of the time so that rings settle too, until nothing moves; `undefined` when
 * it does not settle.
 */
function stepped(size: number, chain: Arc[]): Float64Array | undefined {
  const from = Int32Array.from(chain, (arc) => arc.from);
  const to = Int32Array.from(chain, (arc) => arc.to);
  const half = Float64Array.from(chain, ({ weight }) => weight / 2);
  let shares = new Float64Array(size).fill(1 / size);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = new Float64Array(size);
    for (let state = 0; state < size; state += 1) next[state] = (shares[state] ?? 0) / 2;
    for (let arc = 0; arc < half.length; arc += 1) {
      const target = to[arc] ?? 0;
      next[target] = (next[target] ?? 0) + (shares[from[arc] ?? 0] ?? 0) * (half[arc] ?? 0);
    }
    const settled = next.every((share, state) => Math.abs(share - (shares[state] ?? 0)) <= SETTLED * share);
    shares = next;
    if (settled) return normalised(shares);
  }
  return undefined;
}

/** Grassmann, Taksar & Heyman's elimination (1985), which subtracts nothing and so loses no digits. */
function eliminated(size: number, arcs: Arc[]): Float64Array {
  const chain = Array.from({ length: size }, () => new Float64Array(size));
  for (const { from, to, weight } of arcs) {
    const row = chain[from];
    if (row) row[to] = (row[to] ?? 0) + weight;
  }
  for (let last = size - 1; last > 0; last -= 1) {
    const row = chain[last] ?? new Float64Array(size);
    let leaving = 0;
    for (let to = 0; to < last; to += 1) leaving += row[to] ?? 0;
    for (let from = 0; from < last; from += 1) {
      const other = chain[from] ?? new Float64Array(size);
      const factor = (other[last] ?? 0) / leaving;
      other[last] = factor;
      if (factor === 0) continue;
      for (let to = 0; to < last; to += 1) other[to] = (other[to] ?? 0) + factor * (row[to] ?? 0);
    }
  }
  const shares = new Float64Array(size);
  shares[0] = 1;
  for (let state = 1; state < size; state += 1)
    for (let from = 0; from < state; from += 1)
      shares[state] = (shares[state] ?? 0) + (shares[from] ?? 0) * (chain[from]?.[state] ?? 0);
  return normalised(shares);
}

function normalised(shares: Float64Array): Float64Array {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}
