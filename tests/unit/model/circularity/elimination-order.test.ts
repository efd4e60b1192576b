import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eliminationOrder } from "@/lib/model/circularity/elimination-order";
import { indexOf } from "@/lib/model/circularity/network";
import { deepNetwork } from "./deep-networks";

const NODES = 10;
const pairs = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 24 });

/** What each place is tied to when its turn comes, by tying all neighbours of whoever is taken out to each other. */
function tiesByHand(arcs: [number, number][], place: Int32Array): number[][] {
  const ties = Array.from({ length: NODES }, () => new Set<number>());
  const tie = (one: number, other: number) => {
    if (one !== other) ties[one]?.add(other);
  };
  for (const [from, to] of arcs) {
    tie(place[from] ?? 0, place[to] ?? 0);
    tie(place[to] ?? 0, place[from] ?? 0);
  }
  return ties.map((own, at) => {
    const later = [...own].filter((other) => other > at).sort((a, b) => a - b);
    for (const one of later) for (const other of later) tie(one, other);
    return later;
  });
}

describe("the order of elimination", () => {
  it("has every node once, and for each just the later ones that it is tied to by then, on random graphs", () => {
    fc.assert(
      fc.property(pairs, (arcs) => {
        const order = eliminationOrder(NODES, { from: arcs.map(([from]) => from), to: arcs.map(([, to]) => to) });
        expect([...order.place].sort((a, b) => a - b)).toEqual(Array.from({ length: NODES }, (_, at) => at));
        const found = Array.from({ length: NODES }, (_, at) => [
          ...order.later.subarray(order.first[at], order.first[at + 1]),
        ]);
        expect(found).toEqual(tiesByHand(arcs, order.place));
      }),
      { numRuns: 1000 },
    );
  });
  it.each(["chain", "ring", "ladder", "grid", "tree"])(
    "of a two-way %s: twice the parties are hardly more than three times the work",
    (kind) => {
      const [once = 0, twice = 0] = [2_000, 4_000].map((size) => {
        const { nodes, edges } = deepNetwork(kind, size);
        const number = indexOf(nodes);
        const ends = (end: "from" | "to") => edges.map((edge) => number.get(edge[end]) ?? 0);
        return eliminationOrder(nodes.length, { from: ends("from"), to: ends("to") }).work;
      });
      expect(twice / once).toBeLessThan(3.3);
    },
  );
});
