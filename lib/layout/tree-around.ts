/**
 * A box's place in the tree: its parent, its ring (1 is next to the middle) and its turn among all. A branch that
 * does not stand only keeps a wedge free.
 */
export type Branch = { id: string; parent: string; ring: number; order: number; stands: boolean };

/**
 * Hangs a graph on one party as a tree. On the first ring stand the parties in `inner`, linked ones side by side; the
 * middle's other neighbours stand on the second,
 * each in a wedge of its own between them, beside an inner party that they are linked to. The rest hang on the
 * neighbour that is reached first.
 */
export function treeAround(middle: string, inner: ReadonlySet<string>, pairs: [string, string][]): Branch[] {
  const linked = neighbours(pairs);
  const first = chained([...inner].filter((id) => id !== middle).sort(), linked);
  const seen = new Set([middle, ...first]);
  const second = (linked.get(middle) ?? []).filter((id) => !seen.has(id)).sort();
  for (const id of second) seen.add(id);
  const tops = interleaved(first, second, linked);
  const branches = tops.flatMap((id): Omit<Branch, "order">[] => {
    if (inner.has(id)) return [{ id, parent: middle, ring: 1, stands: true }];
    const free = `wedge of ${id}`;
    return [
      { id: free, parent: middle, ring: 1, stands: false },
      { id, parent: free, ring: 2, stands: true },
    ];
  });
  for (let at = 0; at < branches.length; at += 1) {
    const { id, ring, stands } = branches[at] ?? { id: "", ring: 0, stands: false };
    if (!stands) continue;
    for (const next of [...(linked.get(id) ?? [])].sort()) {
      if (seen.has(next)) continue;
      seen.add(next);
      branches.push({ id: next, parent: id, ring: ring + 1, stands: true });
    }
  }
  return branches.map((branch, order) => ({ ...branch, order }));
}

function neighbours(pairs: [string, string][]): Map<string, string[]> {
  const linked = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    linked.set(a, [...(linked.get(a) ?? []), b]);
    linked.set(b, [...(linked.get(b) ?? []), a]);
  }
  return linked;
}

/**
 * Puts linked parties next to each other: chains from the least linked, each followed by the neighbour that is least
 * linked in turn.
 */
function chained(ids: string[], linked: ReadonlyMap<string, string[]>): string[] {
  const among = (id: string) => (linked.get(id) ?? []).filter((other) => ids.includes(other));
  const byLinks = [...ids].sort((a, b) => among(a).length - among(b).length);
  const order: string[] = [];
  const visit = (id: string) => {
    if (order.includes(id)) return;
    order.push(id);
    byLinks.filter((other) => among(id).includes(other)).forEach(visit);
  };
  byLinks.filter((id) => among(id).length > 0).forEach(visit);
  byLinks.forEach(visit);
  return order;
}

/**
 * The inner parties in their order, the others spread between them: beside an inner neighbour where there is one,
 * else where there is most room.
 */
function interleaved(first: string[], second: string[], linked: ReadonlyMap<string, string[]>): string[] {
  if (!first.length) return second;
  const after = new Map(first.map((id) => [id, [] as string[]]));
  const friendOf = (id: string) => first.find((other) => linked.get(id)?.includes(other));
  for (const id of second.filter(friendOf)) after.get(friendOf(id) ?? "")?.push(id);
  for (const id of second.filter((each) => !friendOf(each))) {
    const roomiest = first.reduce((least, other) =>
      (after.get(other)?.length ?? 0) < (after.get(least)?.length ?? 0) ? other : least,
    );
    after.get(roomiest)?.push(id);
  }
  return first.flatMap((id) => [id, ...(after.get(id) ?? [])]);
}
