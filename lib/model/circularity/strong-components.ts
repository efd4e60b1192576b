/** The arcs of a graph by number: the node that each leaves and the one that it reaches. Nodes are numbered from 0. */
export type Arcs = { from: ArrayLike<number>; to: ArrayLike<number> };
/** The same with what each takes on: a part, or an amount. */
export type WeightedArcs = Arcs & { weight: ArrayLike<number> };

/**
 * The number of each node's strongly connected component, from 0 (Tarjan 1972, SIAM J. Comput. 1:146–160): every arc
 * between two components leads to the lower number. Takes size + arcs steps. Without recursion, since a ring may be
 * long, and on plain numbers: balanced flow forwarding asks once for every round.
 */
export function strongComponents(size: number, arcs: Arcs): Int32Array {
  const { first, heads } = byTail(size, arcs);
  const component = new Int32Array(size).fill(NONE);
  /** When a node was first seen, and the earliest seen node on the stack that it leads back to. */
  const seen = new Int32Array(size).fill(NONE);
  const back = new Int32Array(size);
  /** The next arc to follow from each node. */
  const next = first.slice(0, size);
  const [stack, path] = [new Int32Array(size), new Int32Array(size)];
  let [clock, stacked, components] = [0, 0, 0];
  for (let root = 0; root < size; root += 1) {
    if (seen[root] !== NONE) continue;
    let depth = 0;
    const enter = (node: number) => {
      path[depth] = node;
      depth += 1;
      stack[stacked] = node;
      stacked += 1;
      seen[node] = clock;
      back[node] = clock;
      clock += 1;
    };
    enter(root);
    while (depth > 0) {
      const node = at(path, depth - 1);
      const arc = at(next, node);
      if (arc < at(first, node + 1)) {
        next[node] = arc + 1;
        const to = at(heads, arc);
        if (seen[to] === NONE) enter(to);
        else if (component[to] === NONE) back[node] = Math.min(at(back, node), at(seen, to));
        continue;
      }
      depth -= 1;
      if (depth > 0) {
        const above = at(path, depth - 1);
        back[above] = Math.min(at(back, above), at(back, node));
      }
      if (back[node] !== seen[node]) continue;
      let member: number;
      do {
        stacked -= 1;
        member = at(stack, stacked);
        component[member] = components;
      } while (member !== node);
      components += 1;
    }
  }
  return component;
}

const NONE = -1;

/** A number that is there: indices here are the function's own. */
const at = (numbers: Int32Array, index: number): number => numbers[index] ?? 0;

/** The heads of all arcs in the order of their tails: those of a node stand from its `first` up to the next one's. */
function byTail(size: number, { from, to }: Arcs): { first: Int32Array; heads: Int32Array } {
  const first = new Int32Array(size + 1);
  for (let arc = 0; arc < from.length; arc += 1) first[(from[arc] ?? 0) + 1] = at(first, (from[arc] ?? 0) + 1) + 1;
  for (let node = 0; node < size; node += 1) first[node + 1] = at(first, node + 1) + at(first, node);
  const free = first.slice();
  const heads = new Int32Array(from.length);
  for (let arc = 0; arc < from.length; arc += 1) {
    const tail = from[arc] ?? 0;
    heads[at(free, tail)] = to[arc] ?? 0;
    free[tail] = at(free, tail) + 1;
  }
  return { first, heads };
}
