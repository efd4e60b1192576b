import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { ShrinkingGraph } from "@/lib/model/circularity/shrinking-graph";
import { strongComponents } from "@/lib/model/circularity/strong-components";

type Graph = { size: number; from: number[]; to: number[] };

/** Arcs from each node: all to near ones in some graphs, to any in others, both ways or not. */
function graphOf(seed: number): Graph {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number) => (generator.next() >>> 0) % limit;
  const size = 20 + below(400);
  const reach = seed % 3 ? 3 : size;
  const arcs = Array.from({ length: size * (1 + (seed % 2)) }, () => {
    const from = below(size);
    return [from, (from + below(2 * reach) - reach + 1 + size) % size] as const;
  });
  const back = arcs.filter(() => seed % 5 > 1 || below(3) === 0).map(([from, to]) => [to, from] as const);
  const all = [...arcs, ...back];
  return { size, from: all.map(([from]) => from), to: all.map(([, to]) => to) };
}

const sorted = (parts: number[][]) =>
  parts.map((part) => [...part].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

/** The components in which arcs go round among the nodes that are left, found anew, and the arcs that are in none. */
function foundAnew({ size, from, to }: Graph, isLost: (node: number) => boolean) {
  const kept = [...from.keys()].filter((arc) => !isLost(from[arc] ?? 0) && !isLost(to[arc] ?? 0));
  const ends = (all: number[]) => kept.map((arc) => all[arc] ?? 0);
  const numbers = strongComponents(size, { from: ends(from), to: ends(to) });
  const inside = new Set(kept.filter((arc) => numbers[from[arc] ?? 0] === numbers[to[arc] ?? 0]));
  const goesRound = new Set([...inside].map((arc) => numbers[from[arc] ?? 0]));
  const members = new Map<number, number[]>();
  numbers.forEach((number, node) => {
    if (goesRound.has(number)) members.set(number, [...(members.get(number) ?? []), node]);
  });
  return { parts: sorted([...members.values()]), lost: [...from.keys()].filter((arc) => !inside.has(arc)) };
}

describe("the components of a graph that loses nodes", () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    "are those of what is left, and every arc is lost once: graph %d",
    (seed) => {
      const graph = graphOf(seed);
      const lostArcs: number[] = [];
      const shrinking = new ShrinkingGraph(graph.size, graph, (arc) => lostArcs.push(arc));
      let parts = shrinking.components();
      const lost = new Set<number>();
      for (let turn = 0; parts.length > 0; turn += 1) {
        const anew = foundAnew(graph, (node) => lost.has(node));
        expect(sorted(parts)).toEqual(anew.parts);
        expect([...lostArcs].sort((a, b) => a - b)).toEqual(anew.lost);
        const [part = [], ...others] = parts.sort((a, b) => b.length - a.length);
        const taken = part.filter((_, at) => at === (turn * 7) % part.length || (turn % 4 === 0 && at === 1));
        for (const node of taken) lost.add(node);
        const { rest, apart } = shrinking.remove(part, taken);
        parts = rest.length > 0 ? [rest, ...apart, ...others] : [...apart, ...others];
      }
      expect(lostArcs).toHaveLength(graph.from.length);
    },
    30_000,
  );
});
