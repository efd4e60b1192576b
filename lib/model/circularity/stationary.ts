import type { Parts, ShrinkingGraph } from "./shrinking-graph";
import { SparseChain } from "./sparse-chain";
import type { WeightedArcs } from "./strong-components";

/** A strongly connected component of a graph that loses nodes, and what was found out about its chain. */
export type Component = {
  /** By their numbers in the graph; once there is a chain, in its order. */
  parties: number[];
  /** The chain by which it, or the component that it is part of, was eliminated. */
  chain?: SparseChain;
  /** In how many sweeps it is expected to settle, where that was found out. */
  sweeps?: number;
};

/** Components of up to this many parties are eliminated at once. */
const SMALL = 60;

/** Random networks settle within some twenty to a hundred sweeps; deep ones take thousands, or more. */
const FEW_SWEEPS = 200;

/**
 * The stationary measures of the components of a graph that loses nodes, with the weight of each arc: the measure z of
 * a component is positive, with z_i Σ_j w_ij = Σ_j z_j w_ji over its own arcs, and not normalised.
 *
 * Sweeps are tried first, since elimination fills random networks up. Where they do not settle within a few, or within
 * the work of an elimination, the component is eliminated; its parts then change that chain as they lose arcs, until
 * one is half as large: it may settle where the whole did not, and its own order of elimination is shorter.
 */
export class StationaryMeasures {
  /** Where each party stands in the order of its chain. */
  private readonly place: Int32Array;

  constructor(
    private readonly graph: ShrinkingGraph,
    private readonly weight: number[],
  ) {
    this.place = new Int32Array(graph.size);
  }

  /** The measure of a component, in the order that its parties have afterwards. */
  of(component: Component): Float64Array {
    const size = component.parties.length;
    const { chain } = component;
    if (!chain || (size > SMALL && 2 * size <= chain.size)) return this.anew(component);
    return chain.measure(this.placesOf(component.parties));
  }

  /** Drops an arc of a component. */
  drop({ chain }: Component, from: number, to: number): void {
    chain?.drop(this.place[from] ?? 0, this.place[to] ?? 0);
  }

  /** What is left of a component that has dropped arcs. */
  parts({ parties, chain, sweeps }: Component, { rest, apart }: Parts): Component[] {
    if (chain) {
      chain.eliminate(this.placesOf(parties));
      for (const part of apart) this.sort(part);
    }
    return (rest.length > 0 ? [rest, ...apart] : apart).map((own) => ({ parties: own, chain, sweeps }));
  }

  private anew(component: Component): Float64Array {
    const { parties, sweeps = FEW_SWEEPS } = component;
    const { from, to, arcs } = this.graph.inside(parties);
    const weighted = { from, to, weight: arcs.map((arc) => this.weight[arc] ?? 0) };
    component.chain = undefined;
    const soon = parties.length > SMALL ? settled(parties.length, weighted, sweeps) : undefined;
    if (soon) return soon;
    const chain = new SparseChain(parties.length, weighted);
    const asMuchWork = chain.order.work / arcs.length;
    const later =
      parties.length > SMALL && asMuchWork > sweeps ? settled(parties.length, weighted, asMuchWork) : undefined;
    component.sweeps = later && asMuchWork;
    if (later) return later;
    component.chain = chain;
    parties.forEach((party, at) => (this.place[party] = chain.order.place[at] ?? 0));
    this.sort(parties);
    const places = this.placesOf(parties);
    chain.eliminate(places);
    return chain.measure(places);
  }

  private sort = (parties: number[]) => parties.sort((a, b) => (this.place[a] ?? 0) - (this.place[b] ?? 0));

  private placesOf(parties: number[]): Int32Array {
    const places = new Int32Array(parties.length);
    for (let at = 0; at < parties.length; at += 1) places[at] = this.place[parties[at] ?? 0] ?? 0;
    return places;
  }
}

/** A chain has settled when no state moves by more than this part of itself in a sweep. */
const SETTLED = 1e-15;

/** How far a state is moved towards what comes in to it. */
const RELAXATION = 0.95;

/**
 * The stationary measure of an irreducible chain by Gauss–Seidel sweeps, a little relaxed, until nothing moves;
 * `undefined` when that takes more than `most`. They converge from every positive start: a sweep is a non-negative
 * matrix that keeps z > 0, so it is similar to a stochastic one, and keeps at least 1 − RELAXATION of every state, so
 * it has no period (Neumann & Plemmons 1978, Numer. Math. 31:265–279). Refused: sweeps without relaxation, which go on
 * for ever on a ring in the wrong order; a lazy chain stepped forward, which takes ten times as long; and a start from
 * the measure before the last loss, which saves one sweep in ten.
 */
function settled(size: number, chain: WeightedArcs, most: number): Float64Array | undefined {
  const { first, tails, weights, onward } = byHead(size, chain);
  const shares = new Float64Array(size).fill(1);
  for (let sweep = 0; sweep < most; sweep += 1) {
    let isSettled = true;
    for (let state = 0; state < size; state += 1) {
      const end = first[state + 1] ?? 0;
      let into = 0;
      for (let arc = first[state] ?? 0; arc < end; arc += 1)
        into += (shares[tails[arc] ?? 0] ?? 0) * (weights[arc] ?? 0);
      const share = shares[state] ?? 0;
      const moved = share + RELAXATION * (into / (onward[state] ?? 1) - share);
      shares[state] = moved;
      if (Math.abs(moved - share) > SETTLED * moved) isSettled = false;
    }
    if (isSettled) return shares;
  }
  return undefined;
}

/** The arcs between states by where they lead, a state's from its `first` to the next one's, and what leads on from each. */
function byHead(size: number, { from, to, weight }: WeightedArcs) {
  const [first, onward] = [new Int32Array(size + 1), new Float64Array(size)];
  for (let arc = 0; arc < from.length; arc += 1) {
    const [tail, head] = [from[arc] ?? 0, to[arc] ?? 0];
    if (tail === head) continue;
    onward[tail] = (onward[tail] ?? 0) + (weight[arc] ?? 0);
    first[head + 1] = (first[head + 1] ?? 0) + 1;
  }
  for (let state = 0; state < size; state += 1) first[state + 1] = (first[state + 1] ?? 0) + (first[state] ?? 0);
  const free = first.slice();
  const [tails, weights] = [new Int32Array(from.length), new Float64Array(from.length)];
  for (let arc = 0; arc < from.length; arc += 1) {
    const head = to[arc] ?? 0;
    if (from[arc] === head) continue;
    const place = free[head] ?? 0;
    tails[place] = from[arc] ?? 0;
    weights[place] = weight[arc] ?? 0;
    free[head] = place + 1;
  }
  return { first, tails, weights, onward };
}
