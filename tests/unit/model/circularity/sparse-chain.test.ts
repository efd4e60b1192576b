import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SparseChain } from "@/lib/model/circularity/sparse-chain";
import { denseMeasure, normalised } from "./chains";

const SIZE = 12;
const PLACES = Array.from({ length: SIZE }, (_, place) => place);
type Arc = readonly [from: number, to: number, weight: number];

/** Arcs among twelve states, every weight from a hundredth of a trillionth on. */
const randomArcs = fc.array(
  fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.double({ min: -14, max: 3, noNaN: true })),
  {
    maxLength: 30,
  },
);
/** The same with a ring through all, which makes the chain irreducible. */
const chains = randomArcs.map((arcs): Arc[] => [
  ...PLACES.map((state) => [state, (state + 1) % SIZE, 1] as const),
  ...arcs.map(([from, to, digits]) => [from, to, 10 ** digits] as const),
]);
const arcsOf = (arcs: Arc[]) => ({
  from: arcs.map(([from]) => from),
  to: arcs.map(([, to]) => to),
  weight: arcs.map(([, , weight]) => weight),
});

/** The measure by state, not by place. */
function measureOf(chain: SparseChain, places: number[]): number[] {
  chain.eliminate(places);
  const shares = chain.measure(places);
  return normalised(Array.from(chain.order.place, (place) => shares[place] ?? 0));
}

function expectNear(found: number[], expected: number[]): void {
  found.forEach((share, at) => {
    const other = expected[at] ?? 0;
    expect(Math.abs(share - other)).toBeLessThanOrEqual(1e-12 * other);
  });
}

describe("the stationary measure of a sparse chain", () => {
  it("is that of dense elimination, to twelve digits of each share, on random chains", () => {
    fc.assert(
      fc.property(chains, (arcs) => {
        const weighted = arcsOf(arcs);
        expectNear(measureOf(new SparseChain(SIZE, weighted), PLACES), denseMeasure(SIZE, weighted));
      }),
      { numRuns: 1000 },
    );
  });
  it("is that of the arcs that are left, when some were dropped after it was eliminated", () => {
    fc.assert(
      fc.property(chains, fc.array(fc.nat(), { maxLength: 8 }), (arcs, choices) => {
        const chain = new SparseChain(SIZE, arcsOf(arcs));
        chain.eliminate(PLACES);
        const place = (state: number) => chain.order.place[state] ?? 0;
        let left = arcs;
        for (const choice of choices) {
          const [from, to] = left[choice % left.length] ?? [0, 0];
          if (to === (from + 1) % SIZE) continue;
          left = left.filter(([tail, head]) => tail !== from || head !== to);
          chain.drop(place(from), place(to));
          chain.eliminate(PLACES);
        }
        expectNear(measureOf(chain, PLACES), denseMeasure(SIZE, arcsOf(left)));
      }),
      { numRuns: 1000 },
    );
  });
  it("is found for a line of 50,000 states that sweeps would not settle, without a dense table", () => {
    const size = 50_000;
    const forth = Array.from({ length: size - 1 }, (_, at) => at);
    const back = forth.map((at) => at + 1);
    const weight = [...forth.map((at) => (at === 0 ? 1 : 0.5)), ...back.map((at) => (at === size - 1 ? 1 : 0.5))];
    const chain = new SparseChain(size, { from: [...forth, ...back], to: [...back, ...forth], weight });
    const shares = measureOf(chain, [...forth, size - 1]);
    expect(shares[0]).toBeCloseTo(0.5 / (size - 1), 12);
    expect(shares[size / 2]).toBeCloseTo(1 / (size - 1), 12);
  }, 30_000);
});
