/** Dollars (or any one unit) that one party pays or gives another. Never negative. */
export type Edge = { from: string; to: string; amount: number };

/**
 * A flow network w: every ordered pair of parties once, its amounts added up. `edges` are between parties and may be
 * self-loops.
 * `boundary` is what enters from outside or leaves to it where that was stated; it counts in throughflow only.
 */
export type Network = { nodes: string[]; edges: Edge[]; boundary: Boundary };
export type Boundary = ReadonlyMap<string, { in: number; out: number }>;

/**
 * A network of edges: repeated pairs are added up, pairs of nothing left out; parties in order of their names, so
 * that the order of rows changes nothing.
 */
export function networkOf(edges: Edge[], boundary: Boundary = new Map()): Network {
  const amounts = new Map<string, Edge>();
  for (const { from, to, amount } of edges) {
    const key = JSON.stringify([from, to]);
    const known = amounts.get(key);
    if (known) known.amount += amount;
    else amounts.set(key, { from, to, amount });
  }
  const merged = [...amounts.values()]
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const nodes = [...new Set([...edges.flatMap(({ from, to }) => [from, to]), ...boundary.keys()])].sort(compare);
  return { nodes, edges: merged, boundary };
}

/** By code unit: the same order in every language setting. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All amounts added up: W. */
export const gross = ({ edges }: Pick<Network, "edges">): number => edges.reduce((sum, { amount }) => sum + amount, 0);

/** Numbers that stand for the parties, by name. */
export const indexOf = (nodes: string[]): ReadonlyMap<string, number> =>
  new Map(nodes.map((node, index) => [node, index]));
