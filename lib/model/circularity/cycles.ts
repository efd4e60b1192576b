import { groupBy } from "../group-by";
import { cyclicComponents } from "./components";
import { compare, type Edge, type Network } from "./network";
import { shortestCycles } from "./shortest-cycles";

/**
 * A simple cycle: its parties in order of payment, beginning with the first by name, and its smallest edge in the
 * network's unit. Bottlenecks are never added up, for cycles share edges.
 */
export type Cycle = { parties: string[]; bottleneck: number };
type Cycles = { cycles: Cycle[]; /** There are more than were looked for. */ truncated: boolean };

/**
 * How many cycles are looked for. Readers follow no more, and a complete network of 12 parties has over a hundred
 * million.
 */
export const MOST_CYCLES = 1000;

/**
 * The simple cycles of a network, at most `most`: shortest first, then by names; self-loops are cycles of one.
 * Johnson's search (1975, SIAM J. Comput. 4:77–84), which takes (n + e) steps a cycle. Where that finds more than
 * `most`, which may all be long, the shortest are looked for instead, unless that takes too long. Refused:
 * elementary-circuits-directed-graph 1.3.1 misses cycles in a quarter of random graphs, since it forgets one that it
 * has found when a later branch finds none.
 */
export function simpleCycles(network: Network, most = MOST_CYCLES): Cycles {
  const loops = network.edges
    .filter(({ from, to }) => from === to)
    .map(({ from, amount }): Cycle => ({ parties: [from], bottleneck: amount }));
  const amounts = new Map(network.edges.map(({ from, to, amount }) => [pair(from, to), amount]));
  const found: string[][] = [];
  const pending = severalOf(network);
  for (let component = pending.pop(); component && found.length + loops.length <= most; component = pending.pop()) {
    const start = component.nodes.reduce((least, node) => (compare(node, least) < 0 ? node : least));
    searchFrom(start, component.edges, (path) => found.push(path) + loops.length <= most);
    const nodes = component.nodes.filter((node) => node !== start);
    pending.push(
      ...severalOf({ nodes, edges: component.edges.filter(({ from, to }) => from !== start && to !== start) }),
    );
  }
  const truncated = found.length + loops.length > most;
  const shortest = truncated ? shortestCycles(network, most) : undefined;
  const cycles = (shortest ?? found).map((parties): Cycle => ({
    parties,
    bottleneck: Math.min(...legsOf(parties).map(([from, to]) => amounts.get(pair(from, to)) ?? 0)),
  }));
  const all = [...loops, ...cycles].sort(
    (a, b) => a.parties.length - b.parties.length || compare(a.parties.join("\n"), b.parties.join("\n")),
  );
  return { cycles: all.slice(0, most), truncated };
}

/** The payments of a cycle: each party to the next, the last to the first. */
export const legsOf = (parties: string[]): [from: string, to: string][] =>
  parties.map((party, index) => [party, parties[(index + 1) % parties.length] ?? party]);

const pair = (from: string, to: string) => JSON.stringify([from, to]);
const severalOf = (network: Pick<Network, "nodes" | "edges">) =>
  cyclicComponents(network).filter(({ nodes }) => nodes.length > 1);

/**
 * Hands every simple cycle through `start` to `more`, until that returns false. A party that led nowhere stays blocked
 * until something ahead of it is freed. Without recursion, since a ring may be long.
 */
function searchFrom(start: string, edges: Edge[], more: (path: string[]) => boolean): void {
  const next = groupBy(
    edges.filter(({ from, to }) => from !== to),
    ({ from }) => from,
  );
  const after = (node: string) => (next.get(node) ?? []).map(({ to }) => to);
  const path = [start];
  const blocked = new Set([start]);
  const closed = new Set<string>();
  const waiting = new Map<string, Set<string>>();
  const ahead: { node: string; left: string[] }[] = [{ node: start, left: after(start) }];
  for (let top = ahead.at(-1); top; top = ahead.at(-1)) {
    const to = top.left.pop();
    if (to === start) {
      if (!more([...path])) return;
      for (const node of path) closed.add(node);
    } else if (to !== undefined && !blocked.has(to)) {
      path.push(to);
      blocked.add(to);
      closed.delete(to);
      ahead.push({ node: to, left: after(to) });
    } else if (to === undefined) {
      if (closed.has(top.node)) unblock(top.node, blocked, waiting);
      else for (const each of after(top.node)) waiting.set(each, (waiting.get(each) ?? new Set()).add(top.node));
      ahead.pop();
      path.pop();
    }
  }
}

function unblock(node: string, blocked: Set<string>, waiting: Map<string, Set<string>>): void {
  const free = [node];
  for (let each = free.pop(); each !== undefined; each = free.pop()) {
    if (!blocked.delete(each)) continue;
    free.push(...(waiting.get(each) ?? []));
    waiting.delete(each);
  }
}
