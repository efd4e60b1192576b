import { groupBy } from "../group-by";
import { compare, type Network } from "./network";

/** How many steps are taken before the search is given up: some tenths of a second. */
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
  const waysBack = new Map<string, { upTo: number; away: ReadonlyMap<string, number> }>();
  const found: string[][] = [];
  let left = steps;
  /** Follows all ways from a party to cycles of just `length`; false when there are enough, or no steps are left. */
  const follow = (start: string, back: ReadonlyMap<string, number>, length: number): boolean => {
    const path = [start];
    const isOn = new Set(path);
    const tried = [0];
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = tried[path.length - 1] ?? 0;
      const to = after.get(node)?.[at];
      left -= 1;
      if (left < 0) return false;
      tried[path.length - 1] = at + 1;
      if (to === undefined) {
        tried.pop();
        path.pop();
        isOn.delete(node);
      } else if (to === start) {
        if (path.length === length && found.push([...path]) >= most) return false;
      } else if (path.length + (back.get(to) ?? Infinity) <= length && !isOn.has(to)) {
        path.push(to);
        isOn.add(to);
        tried.push(0);
      }
    }
    return true;
  };
  for (let length = 2; length <= nodes.length; length += 1)
    for (const start of starts) {
      let back = waysBack.get(start);
      if (!back || back.upTo < length) {
        back = { upTo: Math.max(SHORT, 2 * length), away: wayBack(start, into, Math.max(SHORT, 2 * length)) };
        left -= back.away.size;
        waysBack.set(start, back);
      }
      if (!follow(start, back.away, length)) return left < 0 ? undefined : found;
    }
  return found;
}

/** How far a way back is looked for at first. */
const SHORT = 8;

/** How many edges, if at most `upTo`, every party after `start` by name is away from it, over such parties only. */
function wayBack(start: string, into: Into, upTo: number): ReadonlyMap<string, number> {
  const away = new Map([[start, 0]]);
  for (const [node, edges] of away)
    for (const { from } of edges < upTo ? (into.get(node) ?? []) : [])
      if (!away.has(from) && compare(from, start) > 0) away.set(from, edges + 1);
  return away;
}

type Into = ReadonlyMap<string, { from: string }[]>;
