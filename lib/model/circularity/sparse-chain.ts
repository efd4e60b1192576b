import type { WeightedArcs } from "./strong-components";

/** A state that was taken out, and what part of what the others have comes to it. */
type Step = { state: number; from: [other: number, part: number][] };

/**
 * The stationary measure of an irreducible chain, not normalised, by Grassmann, Taksar & Heyman's elimination (1985),
 * which subtracts nothing. Always the state with the fewest ties is taken out: long chains that sweeps do not settle
 * have few, and stay sparse.
 */
export function eliminatedSparsely(size: number, { from, to, weight }: WeightedArcs): Float64Array {
  const out = Array.from({ length: size }, () => new Map<number, number>());
  const into = Array.from({ length: size }, () => new Set<number>());
  const lead = (tail: number, head: number, part: number) => {
    if (tail === head) return;
    out[tail]?.set(head, (out[tail]?.get(head) ?? 0) + part);
    into[head]?.add(tail);
  };
  for (let arc = 0; arc < from.length; arc += 1) lead(from[arc] ?? 0, to[arc] ?? 0, weight[arc] ?? 0);
  const takeOut = (state: number): Step => {
    const next = [...(out[state] ?? [])];
    const leaving = next.reduce((sum, [, part]) => sum + part, 0);
    const parts = [...(into[state] ?? [])].map((other): [number, number] => [
      other,
      (out[other]?.get(state) ?? 0) / leaving,
    ]);
    for (const [head] of next) into[head]?.delete(state);
    for (const [other, part] of parts) {
      out[other]?.delete(state);
      for (const [head, own] of next) lead(other, head, part * own);
    }
    return { state, from: parts };
  };
  const steps: Step[] = [];
  const queue = byTies(size, (state) => (out[state]?.size ?? 0) + (into[state]?.size ?? 0));
  while (steps.length < size - 1) {
    const state = queue.next();
    const tied = [...(out[state]?.keys() ?? []), ...(into[state] ?? [])];
    steps.push(takeOut(state));
    tied.forEach(queue.put);
  }
  const shares = new Float64Array(size);
  shares[queue.next()] = 1;
  for (const { state, from: parts } of steps.toReversed()) {
    shares[state] = parts.reduce((sum, [other, part]) => sum + (shares[other] ?? 0) * part, 0);
    keepFinite(shares, state);
  }
  return shares;
}

const HUGE = 1e150;

/**
 * Shares may grow from state to state without end, and only their proportions count: when the one just found is huge
 * all are made smaller. What becomes nothing by that is nothing beside it.
 */
export function keepFinite(shares: Float64Array, found: number): void {
  if ((shares[found] ?? 0) < HUGE) return;
  shares.forEach((share, state) => (shares[state] = share / HUGE));
}

/** States in lists by their ties. One that is put in again waits where it belongs now; each comes out once. */
function byTies(size: number, tiesOf: (state: number) => number) {
  const lists: number[][] = [];
  const isOut = new Uint8Array(size);
  let turn = 0;
  const put = (state: number) => {
    const ties = tiesOf(state);
    (lists[ties] ??= []).push(state);
    turn = Math.min(turn, ties);
  };
  for (let state = 0; state < size; state += 1) put(state);
  return {
    put,
    next: (): number => {
      for (;;) {
        const state = lists[turn]?.pop();
        if (state === undefined) turn += 1;
        else if (!isOut[state] && tiesOf(state) === turn) {
          isOut[state] = 1;
          return state;
        }
      }
    },
  };
}
