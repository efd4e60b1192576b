import { eliminationOrder, type EliminationOrder } from "./elimination-order";
import type { WeightedArcs } from "./strong-components";

/**
 * A chain from which states are taken out one by one, in an order that keeps it sparse: what leads to a state then
 * goes on to where that leads. Nothing is subtracted (Grassmann, Taksar & Heyman 1985, Operations Research
 * 33:1107–1116), so no digit is lost, however far apart weights are. States are known by their place in the order.
 *
 * When arcs are dropped, only what that changes is eliminated again: the states that they were tied to, each from what
 * was taken out before it (Crout's order, and the update of Law & Fenves 1986, ACM Trans. Math. Softw. 12:219–225).
 */
export class SparseChain {
  readonly order: EliminationOrder;
  /** The weights from each state to the later ones that it is tied to, and from them to it, when its turn comes. */
  readonly gives: Float64Array;
  readonly takes: Float64Array;
  /** All that leads on from each state, to later ones, when its turn comes. */
  readonly onward: Float64Array;
  /** The weights before any state is taken out. */
  private readonly own: { gives: Float64Array; takes: Float64Array };
  /** What the state being taken out led to, and what to it, when it was last taken out. */
  private readonly last: { gives: Float64Array; takes: Float64Array };
  private readonly before: Earlier;
  private readonly isStale: Uint8Array;
  /** Where each later state stands among those of the one being taken out, and its share when measured. */
  private readonly slots: Int32Array;
  private readonly shares: Float64Array;

  /** All states are stale. */
  constructor(
    readonly size: number,
    { from, to, weight }: WeightedArcs,
  ) {
    this.order = eliminationOrder(size, { from, to });
    const { place, later } = this.order;
    this.before = earlierOf(this.order);
    this.own = {
      gives: new Float64Array(later.length),
      takes: new Float64Array(later.length),
    };
    this.gives = new Float64Array(later.length);
    this.takes = new Float64Array(later.length);
    this.onward = new Float64Array(size);
    this.last = { gives: new Float64Array(size), takes: new Float64Array(size) };
    this.isStale = new Uint8Array(size).fill(1);
    this.slots = new Int32Array(size);
    this.shares = new Float64Array(size);
    for (let arc = 0; arc < from.length; arc += 1) {
      const [tail, head] = [place[from[arc] ?? 0] ?? 0, place[to[arc] ?? 0] ?? 0];
      if (tail === head) continue;
      const weights = tail < head ? this.own.gives : this.own.takes;
      const at = this.tieOf(tail, head);
      weights[at] = (weights[at] ?? 0) + (weight[arc] ?? 0);
    }
  }

  /** Drops the arc from one place to another. */
  drop(tail: number, head: number): void {
    if (tail === head) return;
    const weights = tail < head ? this.own.gives : this.own.takes;
    weights[this.tieOf(tail, head)] = 0;
    this.isStale[Math.min(tail, head)] = 1;
  }

  /**
   * Takes out those of some places, in ascending order, that are stale: all at first, and later what has changed.
   * Returns how many these were.
   */
  eliminate(places: ArrayLike<number>): number {
    let count = 0;
    for (let at = 0; at < places.length; at += 1) {
      const state = places[at] ?? 0;
      if (!this.isStale[state]) continue;
      count += 1;
      this.isStale[state] = 0;
      this.takeOut(state);
    }
    return count;
  }

  /**
   * The stationary measure, not normalised, of eliminated places in ascending order that are tied to one another and
   * to no others: each has what comes to it from the later ones.
   */
  measure(places: ArrayLike<number>): Float64Array {
    const { first, later } = this.order;
    const { takes, onward, shares } = this;
    const found = new Float64Array(places.length);
    for (let at = places.length - 1; at >= 0; at -= 1) {
      const state = places[at] ?? 0;
      let into = 0;
      const end = first[state + 1] ?? 0;
      for (let tie = first[state] ?? 0; tie < end; tie += 1) into += (takes[tie] ?? 0) * (shares[later[tie] ?? 0] ?? 0);
      const share = at === places.length - 1 ? 1 : into / (onward[state] ?? 1);
      shares[state] = found[at] = share;
      if (share < HUGE) continue;
      for (let other = at; other < places.length; other += 1)
        shares[places[other] ?? 0] = found[other] = (found[other] ?? 0) / HUGE;
    }
    return found;
  }

  /** Where the tie between two places stands among those of the earlier one. */
  private tieOf(one: number, other: number): number {
    const { first, later } = this.order;
    const [early, late] = one < other ? [one, other] : [other, one];
    let [low, high] = [first[early] ?? 0, (first[early + 1] ?? 0) - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((later[middle] ?? 0) < late) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * What a state leads to, and what to it, once all before it are out. Where that has changed, those that it is or was
   * tied to are stale.
   */
  private takeOut(state: number): void {
    const { first, later } = this.order;
    const { gives, takes, onward, own, slots, before, isStale, last } = this;
    const [start, end] = [first[state] ?? 0, first[state + 1] ?? 0];
    const lastOnward = onward[state] ?? 0;
    for (let tie = start; tie < end; tie += 1) {
      slots[later[tie] ?? 0] = tie;
      last.gives[tie - start] = gives[tie] ?? 0;
      last.takes[tie - start] = takes[tie] ?? 0;
      gives[tie] = own.gives[tie] ?? 0;
      takes[tie] = own.takes[tie] ?? 0;
    }
    const pastEarlier = before.first[state + 1] ?? 0;
    for (let at = before.first[state] ?? 0; at < pastEarlier; at += 1) {
      const other = before.states[at] ?? 0;
      const tie = before.ties[at] ?? 0;
      const past = first[other + 1] ?? 0;
      const led = (takes[tie] ?? 0) / (onward[other] ?? 1);
      const got = (gives[tie] ?? 0) / (onward[other] ?? 1);
      if (led > 0)
        for (let next = tie + 1; next < past; next += 1) {
          const slot = slots[later[next] ?? 0] ?? 0;
          gives[slot] = (gives[slot] ?? 0) + led * (gives[next] ?? 0);
        }
      if (got > 0)
        for (let next = tie + 1; next < past; next += 1) {
          const slot = slots[later[next] ?? 0] ?? 0;
          takes[slot] = (takes[slot] ?? 0) + got * (takes[next] ?? 0);
        }
    }
    let out = 0;
    for (let tie = start; tie < end; tie += 1) out += gives[tie] ?? 0;
    onward[state] = Math.max(out, LEAST);
    let isSame = onward[state] === lastOnward;
    for (let tie = start; tie < end && isSame; tie += 1)
      isSame = gives[tie] === last.gives[tie - start] && takes[tie] === last.takes[tie - start];
    if (isSame) return;
    for (let tie = start; tie < end; tie += 1) {
      const most = Math.max(
        gives[tie] ?? 0,
        takes[tie] ?? 0,
        last.gives[tie - start] ?? 0,
        last.takes[tie - start] ?? 0,
      );
      if (most > 0) isStale[later[tie] ?? 0] = 1;
    }
  }
}

/**
 * Shares may grow from state to state without end, and only their proportions count: when the one just found is huge
 * all are made smaller. What becomes nothing by that is nothing beside it; nor is a state ever left with less than the
 * reciprocal, which a number would round to nothing.
 */
const HUGE = 1e150;
const LEAST = 1 / HUGE;

/** Of each place the earlier ones that it is tied to, from its `first` on, and where the tie stands among theirs. */
type Earlier = { first: Int32Array; states: Int32Array; ties: Int32Array };

function earlierOf({ first: firstLater, later }: EliminationOrder): Earlier {
  const size = firstLater.length - 1;
  const first = new Int32Array(size + 1);
  for (const state of later) first[state + 1] = (first[state + 1] ?? 0) + 1;
  for (let state = 0; state < size; state += 1) first[state + 1] = (first[state + 1] ?? 0) + (first[state] ?? 0);
  const free = first.slice();
  const [states, ties] = [new Int32Array(later.length), new Int32Array(later.length)];
  for (let state = 0; state < size; state += 1)
    for (let tie = firstLater[state] ?? 0; tie < (firstLater[state + 1] ?? 0); tie += 1) {
      const other = later[tie] ?? 0;
      const at = free[other] ?? 0;
      states[at] = state;
      ties[at] = tie;
      free[other] = at + 1;
    }
  return { first, states, ties };
}
