import { groupBy } from "../group-by";
import { compare, type Network } from "./network";

/** How many edges are followed before the search is given up: some tenths of a second. */
const MOST_STEPS = 2_000_000;

/**
 * The shortest simple cycles of several parties, in order of length and then of names, at most `most`: length by
 * length, from each party over those after it by name, along edges from which the way back is still short enough.
 * `undefined` when that takes more than `steps`, which networks do whose ways back keep meeting themselves.
 */
export function shortestCycles(
  { nodes, edges }: Pick<Network, "nodes" | "edges">,
  most: number,
  steps = MOST_STEPS,
): string[][] | undefined {
  const out = groupBy(edges, ({ from }) => from);
  const into = groupBy(edges, ({ to }) => to);
  const after = new Map([...out].map(([from, own]) => [from, own.map(({ to }) => to).sort(compare)]));
  const starts = [...nodes].sort(compare);
  const waysBack = new Map<string, ReadonlyMap<string, number>>();
  const found: string[][] = [];
  let left = steps;
  /** Follows the path on to cycles of just `length` parties; false when there are enough, or no steps are left. */
  const follow = (path: string[], back: ReadonlyMap<string, number>, length: number): boolean => {
    const [start = ""] = path;
    for (const to of after.get(path.at(-1) ?? start) ?? []) {
      left -= 1;
      if (left < 0) return false;
      if (to === start) {
        if (path.length === length && found.push([...path]) >= most) return false;
      } else if (path.length + (back.get(to) ?? Infinity) <= length && !path.includes(to)) {
        path.push(to);
        const goesOn = follow(path, back, length);
        path.pop();
        if (!goesOn) return false;
      }
    }
    return true;
  };
  for (let length = 2; length <= nodes.length; length += 1)
    for (const start of starts) {
      const back = waysBack.get(start) ?? wayBack(start, into);
      waysBack.set(start, back);
      if (!follow([start], back, length)) return left < 0 ? undefined : found;
    }
  return found;
}

/** How many edges every party after `start` by name is away from it, over such parties only. */
function wayBack(start: string, into: ReadonlyMap<string, { from: string }[]>): ReadonlyMap<string, number> {
  const away = new Map([[start, 0]]);
  for (const [node, edges] of away)
    for (const { from } of into.get(node) ?? [])
      if (!away.has(from) && compare(from, start) > 0) away.set(from, edges + 1);
  return away;
}
