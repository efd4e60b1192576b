import { compare, indexOf, type Edge, type Network } from "./network";
import { shortestCycles } from "./shortest-cycles";
import { strongComponents } from "./strong-components";

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
  const loops = network.edges.flatMap(({ from, to }) => (from === to ? [[from]] : []));
  const between = network.edges.filter(({ from, to }) => from !== to);
  /* In a large network the search below walks through all of it for each cycle: there may be enough short ones. */
  const short = between.length > LARGE ? shortestCycles(network, most + 1) : undefined;
  const isEnough = short !== undefined && loops.length + short.length > most;
  const searched = isEnough ? short : searchAll(network.nodes, between, most - loops.length);
  const truncated = loops.length + searched.length > most;
  const shortest = truncated && !isEnough ? (short ?? shortestCycles(network, most)) : undefined;
  const all = [...loops, ...(shortest ?? searched)].sort(
    (a, b) => a.length - b.length || compare(a.join("\n"), b.join("\n")),
  );
  const amounts = new Map(network.edges.map(({ from, to, amount }) => [pair(from, to), amount]));
  const cycles = all.slice(0, most).map((parties): Cycle => {
    const smallest = (least: number, leg: [string, string]) => Math.min(least, amounts.get(pair(...leg)) ?? 0);
    return { parties, bottleneck: legsOf(parties).reduce(smallest, Number.POSITIVE_INFINITY) };
  });
  return { cycles, truncated };
}

/** From how many edges on the short cycles are looked for first. */
const LARGE = 2_000;

/** All simple cycles of several parties, by Johnson's search, or somewhat more than `most` of them. */
function searchAll(nodes: string[], between: Edge[], most: number): string[][] {
  const names = [...nodes].sort(compare);
  const number = indexOf(names);
  const found: string[][] = [];
  const pending = severalOf({
    parties: [...names.keys()],
    from: between.map(({ from }) => number.get(from) ?? 0),
    to: between.map(({ to }) => number.get(to) ?? 0),
  });
  for (let component = pending.pop(); component && found.length <= most; component = pending.pop()) {
    const { parties } = component;
    const nameOf = (party: number) => names[parties[party] ?? 0] ?? "";
    searchFromFirst(component, (path) => found.push(path.map(nameOf)) <= most);
    for (const part of severalOf(withoutFirst(component))) pending.push(part);
  }
  return found;
}

/** The payments of a cycle: each party to the next, the last to the first. */
export const legsOf = (parties: string[]): [from: string, to: string][] =>
  parties.map((party, index) => [party, parties[(index + 1) % parties.length] ?? party]);

const pair = (from: string, to: string) => JSON.stringify([from, to]);

/** Parties by their number in the order of names, and the arcs between them by their place among these. */
type Component = { parties: number[]; from: number[]; to: number[] };

/** The strongly connected components of several parties, each with its parties in their order. */
function severalOf({ parties, from, to }: Component): Component[] {
  const component = strongComponents(parties.length, { from, to });
  const place = new Int32Array(parties.length);
  const components: Component[] = [];
  component.forEach((index, party) => {
    const own = (components[index] ??= { parties: [], from: [], to: [] });
    place[party] = own.parties.push(parties[party] ?? 0) - 1;
  });
  from.forEach((tail, arc) => {
    const head = to[arc] ?? 0;
    if (component[tail] !== component[head]) return;
    const own = components[component[tail] ?? 0];
    own?.from.push(place[tail] ?? 0);
    own?.to.push(place[head] ?? 0);
  });
  return components.filter((own) => own.parties.length > 1);
}

function withoutFirst({ parties, from, to }: Component): Component {
  const isKept = from.map((tail, arc) => tail > 0 && (to[arc] ?? 0) > 0);
  const kept = (ends: number[]) => ends.flatMap((party, arc) => (isKept[arc] ? [party - 1] : []));
  return { parties: parties.slice(1), from: kept(from), to: kept(to) };
}

/**
 * Hands every simple cycle through the first party to `more`, until that returns false. A party that led nowhere stays
 * blocked until something ahead of it is freed. Without recursion, since a ring may be long.
 */
function searchFromFirst({ parties, from, to }: Component, more: (path: number[]) => boolean): void {
  const after: number[][] = parties.map(() => []);
  from.forEach((tail, arc) => after[tail]?.push(to[arc] ?? 0));
  const path = [0];
  const blocked = new Set(path);
  const closed = new Set<number>();
  const waiting = new Map<number, Set<number>>();
  /** How many ways on from each party of the path are still to be followed. */
  const ahead = [after[0]?.length ?? 0];
  for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
    const left = ahead.at(-1) ?? 0;
    if (left === 0) {
      if (closed.has(node)) unblock(node, blocked, waiting);
      else for (const each of after[node] ?? []) waiting.set(each, (waiting.get(each) ?? new Set()).add(node));
      ahead.pop();
      path.pop();
      continue;
    }
    ahead[ahead.length - 1] = left - 1;
    const next = after[node]?.[left - 1] ?? 0;
    if (next === 0) {
      if (!more(path)) return;
      for (const each of path) closed.add(each);
    } else if (!blocked.has(next)) {
      path.push(next);
      blocked.add(next);
      closed.delete(next);
      ahead.push(after[next]?.length ?? 0);
    }
  }
}

function unblock(node: number, blocked: Set<number>, waiting: Map<number, Set<number>>): void {
  const free = [node];
  for (let each = free.pop(); each !== undefined; each = free.pop()) {
    if (!blocked.delete(each)) continue;
    for (const other of waiting.get(each) ?? []) free.push(other);
    waiting.delete(each);
  }
}
