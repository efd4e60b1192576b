import type { WeightedArcs } from "@/lib/model/circularity/strong-components";

/**
 * The stationary measure of an irreducible chain, adding up to one: Grassmann, Taksar & Heyman's elimination in a dense
 * table, as the paper has it.
 */
export function denseMeasure(size: number, { from, to, weight }: WeightedArcs): number[] {
  const chain = Array.from({ length: size }, () => new Float64Array(size));
  for (let arc = 0; arc < from.length; arc += 1) {
    const row = chain[from[arc] ?? 0] ?? [];
    row[to[arc] ?? 0] = (row[to[arc] ?? 0] ?? 0) + (weight[arc] ?? 0);
  }
  const entry = (row: number, column: number) => chain[row]?.[column] ?? 0;
  for (let last = size - 1; last > 0; last -= 1) {
    let leaving = 0;
    for (let to_ = 0; to_ < last; to_ += 1) leaving += entry(last, to_);
    for (let other = 0; other < last; other += 1) {
      const row = chain[other] ?? [];
      row[last] = entry(other, last) / leaving;
      for (let to_ = 0; to_ < last; to_ += 1) row[to_] = (row[to_] ?? 0) + entry(other, last) * entry(last, to_);
    }
  }
  const shares = [1];
  for (let state = 1; state < size; state += 1)
    shares.push(shares.reduce((sum, share, other) => sum + share * entry(other, state), 0));
  return normalised(shares);
}

/** The same proportions, adding up to one. */
export function normalised(shares: ArrayLike<number>): number[] {
  const all = Array.from(shares);
  const total = all.reduce((sum, share) => sum + share, 0);
  return all.map((share) => share / total);
}
