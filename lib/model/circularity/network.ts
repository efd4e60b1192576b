/** What one party pays or gives another, in dollars or any other one unit. Never negative. */
export type Edge = { from: string; to: string; amount: number };

/**
 * A flow network w: every ordered pair of parties once, its amounts added up; self-loops are allowed. `boundary` is
 * what enters from outside or leaves to it, where that was stated; it counts in throughflow only.
 */
export type Network = { nodes: string[]; edges: Edge[]; boundary: Boundary };

/** What enters a party from outside the network and leaves it to there, in the network's unit, by party. */
export type Boundary = ReadonlyMap<string, { in: number; out: number }>;

/**
 * The network of some edges: repeated pairs are added up, pairs of nothing left out. Parties and edges are in the
 * order of names, so that the order of rows changes nothing.
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

/** Orders names by code unit, which is the same in every language setting; negative when `a` comes first. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** W: all amounts added up, in the network's unit. */
export const gross = ({ edges }: Pick<Network, "edges">): number => edges.reduce((sum, { amount }) => sum + amount, 0);

/** The index of each party, by name. */
export const indexOf = (nodes: string[]): ReadonlyMap<string, number> =>
  new Map(nodes.map((node, index) => [node, index]));
