import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strongComponents } from "@/lib/model/circularity/strong-components";

const NODES = 8;
const node = fc.nat({ max: NODES - 1 });
const arcs = fc.array(fc.tuple(node, node), { maxLength: 24 });

const numbersOf = (pairs: [number, number][]) => [
  ...strongComponents(NODES, { from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) }),
];

/** Who can be reached from whom, by walking every way. */
function reachable(pairs: [number, number][]): (from: number, to: number) => boolean {
  const seenFrom = Array.from({ length: NODES }, (_, start) => {
    const seen = new Set([start]);
    for (const each of seen) for (const [from, to] of pairs) if (from === each) seen.add(to);
    return seen;
  });
  return (from, to) => seenFrom[from]?.has(to) ?? false;
}

describe("strongComponents", () => {
  it("numbers two nodes alike exactly when each can be reached from the other", () => {
    fc.assert(
      fc.property(arcs, (pairs) => {
        const [numbers, reaches] = [numbersOf(pairs), reachable(pairs)];
        for (let a = 0; a < NODES; a += 1)
          for (let b = 0; b < NODES; b += 1) expect(numbers[a] === numbers[b]).toBe(reaches(a, b) && reaches(b, a));
      }),
    );
  });
  it("leads every arc between components to the lower number, and leaves out none", () => {
    fc.assert(
      fc.property(arcs, (pairs) => {
        const numbers = numbersOf(pairs);
        for (const [from, to] of pairs) expect(numbers[to]).toBeLessThanOrEqual(numbers[from] ?? -1);
        expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual([...new Set(numbers)].map((_, index) => index));
      }),
    );
  });
  it("takes a ring of 200,000 parties, and no party at all", () => {
    const size = 200_000;
    const from = Array.from({ length: size }, (_, party) => party);
    const ring = strongComponents(size, { from, to: from.map((party) => (party + 1) % size) });
    expect(new Set(ring)).toEqual(new Set([0]));
    expect(strongComponents(0, { from: [], to: [] })).toHaveLength(0);
  });
});
