/**
 * Finds the circle with the fewest legs through an edge, of at most `most` legs, over edges with something `left`:
 * edges by their number, that edge first. Where there is none, says how many legs one has at least: infinity when no
 * way leads back. Among circles as short it is the one that a search leg by leg, each party's edges in their order,
 * comes upon first. What is left of an edge must never grow.
 *
 * A search asks only parties from which the way back is short enough. How far they are from where it ends is found
 * once for all edges that leave one party and one length, and again where that misled; as edges are used up, ways only
 * grow, so that it stays a lower bound, and no party on a shortest circle is passed over.
 */
export function roundFinder(
  size: number,
  tails: Int32Array,
  heads: Int32Array,
  left: Float64Array,
): (edge: number, most: number) => number[] | number {
  const out = placesBy(size, tails);
  const into = placesBy(size, heads);
  /** Where the edges into a party end: those that are used up are thrown out on the way. */
  const end = into.first.slice(1);
  const queue = new Int32Array(size);
  /** How many legs each party is away from `goal` at least, found for circles of `upTo`; `NONE` without a way. */
  const away = new Int32Array(size);
  let [goal, upTo] = [NONE, NONE];
  /** Whether parties further away than a circle of `upTo` can be were left out. */
  let isCut = false;
  const lookBack = (from: number, most: number): void => {
    [goal, upTo] = [from, most];
    isCut = false;
    away.fill(NONE);
    away[goal] = 0;
    queue[0] = goal;
    let queued = 1;
    for (let at = 0; at < queued; at += 1) {
      const party = queue[at] ?? 0;
      const next = (away[party] ?? 0) + 1;
      if (next >= most && size > LARGE) {
        isCut = true;
        break;
      }
      let last = end[party] ?? 0;
      for (let place = into.first[party] ?? 0; place < last; place += 1) {
        const edge = into.edges[place] ?? 0;
        if ((left[edge] ?? 0) <= 0) {
          last -= 1;
          into.edges[place] = into.edges[last] ?? 0;
          place -= 1;
          continue;
        }
        const tail = tails[edge] ?? 0;
        if (away[tail] !== NONE) continue;
        away[tail] = next;
        queue[queued] = tail;
        queued += 1;
      }
      end[party] = last;
    }
  };
  const legsBy = (start: number): number => {
    if (away[start] !== NONE) return 1 + (away[start] ?? 0);
    return isCut ? upTo + 1 : Number.POSITIVE_INFINITY;
  };
  /** The search in which a party was last reached, the edge by which, and after how many legs. */
  const reached = new Int32Array(size);
  const cameBy = new Int32Array(size);
  const legs = new Int32Array(size);
  let search = 0;
  const wayTo = (start: number): number[] => {
    const way: number[] = [];
    for (let at = goal; at !== start; at = tails[way.at(-1) ?? 0] ?? 0) way.push(cameBy[at] ?? 0);
    return way.reverse();
  };
  return (edge, most) => {
    const start = heads[edge] ?? 0;
    if (goal !== tails[edge] || upTo !== most) lookBack(tails[edge] ?? 0, most);
    if (legsBy(start) > most) return legsBy(start);
    if (start === goal) return [edge];
    search += 1;
    reached[start] = search;
    legs[start] = 1;
    queue[0] = start;
    let queued = 1;
    for (let at = 0; at < queued; at += 1) {
      const party = queue[at] ?? 0;
      const after = (legs[party] ?? 0) + 1;
      for (let place = out.first[party] ?? 0; place < (out.first[party + 1] ?? 0); place += 1) {
        const next = out.edges[place] ?? 0;
        const to = heads[next] ?? 0;
        const rest = away[to] ?? NONE;
        if (rest === NONE || after + rest > most || reached[to] === search || (left[next] ?? 0) <= 0) continue;
        reached[to] = search;
        cameBy[to] = next;
        if (to === goal) return [edge, ...wayTo(start)];
        legs[to] = after;
        queue[queued] = to;
        queued += 1;
      }
    }
    lookBack(goal, most);
    return legsBy(start);
  };
}

const NONE = -1;

/** With more parties, a look back goes only as far as it must: each would pass through all of them. */
const LARGE = 4_000;

/** The edges in the order of one of their ends: those of a party stand from its `first` up to the next one's. */
function placesBy(size: number, ends: Int32Array): { first: Int32Array; edges: Int32Array } {
  const first = new Int32Array(size + 1);
  for (const party of ends) first[party + 1] = (first[party + 1] ?? 0) + 1;
  for (let party = 0; party < size; party += 1) first[party + 1] = (first[party + 1] ?? 0) + (first[party] ?? 0);
  const free = first.slice();
  const edges = new Int32Array(ends.length);
  ends.forEach((party, edge) => {
    edges[free[party] ?? 0] = edge;
    free[party] = (free[party] ?? 0) + 1;
  });
  return { first, edges };
}
