import type { WeightedArcs } from "./strong-components";

/**
 * Of each party's throughflow the part that has been there before, (n_ii − 1) / n_ii with N = (I − G)⁻¹. An arc's
 * weight is the part g_ij that it takes on, `leaving` the part that leaves the network. A party's parts, what it keeps
 * and what leaves add up to one, and somewhere something must leave, or I − G is singular.
 *
 * Parties are taken out one by one, always one with the fewest ties left, so that sparse networks stay sparse for
 * long; nothing is subtracted (Grassmann, Taksar & Heyman 1985), so no digit is lost. The diagonal of the inverse then
 * comes from the last party back to the first, of the inverse only the entries where the factors have one (Erisman &
 * Tinney 1975, Comm. ACM 18:177–179).
 */
export function returnShares(size: number, parts: WeightedArcs, leaving: Float64Array): Float64Array {
  /** g_ij while both parties are in, then the factors, in the end the inverse: row by row. */
  const entries = new Float64Array(size * size);
  const ties = tiesOf(size, parts, entries);
  const leaves = leaving.slice();
  const steps: Step[] = [];
  for (let left = size; left > 0; left -= 1) {
    const party = ties.fewest();
    const tied = ties.takeOut(party);
    const row = party * size;
    let pivot = leaves[party] ?? 0;
    for (const to of tied) pivot += entries[row + to] ?? 0;
    steps.push({ party, tied, pivot });
    for (const payer of tied) {
      const part = (entries[payer * size + party] ?? 0) / pivot;
      leaves[payer] = (leaves[payer] ?? 0) + part * (leaves[party] ?? 0);
      for (const payee of tied) {
        if (payee === payer) continue;
        ties.join(payer, payee);
        const at = payer * size + payee;
        entries[at] = (entries[at] ?? 0) + part * (entries[row + payee] ?? 0);
      }
    }
  }
  invert(size, entries, steps);
  return Float64Array.from({ length: size }, (_, party) => 1 - 1 / (entries[party * size + party] ?? 1));
}

/** A party taken out, what was still in and tied to it, and what it passed on by then. */
type Step = { party: number; tied: Int32Array; pivot: number };

/** Which parties are tied by an arc, either way, or by parties that were taken out between them. */
function tiesOf(size: number, { from, to, weight }: WeightedArcs, entries: Float64Array) {
  const isTied = new Uint8Array(size * size);
  const all = Array.from({ length: size }, () => new Set<number>());
  const left = new Set(all.keys());
  const join = (a: number, b: number) => {
    if (isTied[a * size + b]) return;
    isTied[a * size + b] = isTied[b * size + a] = 1;
    all[a]?.add(b);
    all[b]?.add(a);
  };
  for (let arc = 0; arc < from.length; arc += 1) {
    const [tail, head] = [from[arc] ?? 0, to[arc] ?? 0];
    if (tail === head) continue;
    join(tail, head);
    entries[tail * size + head] = (entries[tail * size + head] ?? 0) + (weight[arc] ?? 0);
  }
  return {
    join,
    fewest: () => {
      let [party, fewest] = [0, Number.POSITIVE_INFINITY];
      for (const each of left) {
        const count = all[each]?.size ?? 0;
        if (count < fewest) [party, fewest] = [each, count];
      }
      return party;
    },
    takeOut: (party: number) => {
      left.delete(party);
      const tied = Int32Array.from(all[party] ?? []);
      for (const other of tied) all[other]?.delete(party);
      return tied;
    },
  };
}

/** Puts the entries of the inverse in the place of the factors. */
function invert(size: number, entries: Float64Array, steps: Step[]): void {
  for (const { party, tied, pivot } of steps.toReversed()) {
    const given = Float64Array.from(tied, (other) => (entries[party * size + other] ?? 0) / pivot);
    const taken = Float64Array.from(tied, (other) => (entries[other * size + party] ?? 0) / pivot);
    let own = 1 / pivot;
    for (const one of tied) {
      let [row, column] = [0, 0];
      for (let at = 0; at < tied.length; at += 1) {
        const other = tied[at] ?? 0;
        row += (given[at] ?? 0) * (entries[other * size + one] ?? 0);
        column += (entries[one * size + other] ?? 0) * (taken[at] ?? 0);
      }
      entries[party * size + one] = row;
      entries[one * size + party] = column;
    }
    for (let at = 0; at < tied.length; at += 1)
      own += (given[at] ?? 0) * (entries[(tied[at] ?? 0) * size + party] ?? 0);
    entries[party * size + party] = own;
  }
}
