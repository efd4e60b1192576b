import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eliminatedSparsely } from "@/lib/model/circularity/sparse-chain";
import { stationary } from "@/lib/model/circularity/stationary";

const normalised = (shares: Float64Array) => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return [...shares].map((share) => share / total);
};

describe("the stationary measure of a sparse chain", () => {
  it("is that of dense elimination, on random chains", () => {
    const chains = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: 0.01, max: 9, noNaN: true })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(chains, (extra) => {
        /* A ring through all makes it irreducible. */
        const all = [...Array.from({ length: 12 }, (_, at) => [at, (at + 1) % 12, 1] as const), ...extra];
        const arcs = { from: all.map(([a]) => a), to: all.map(([, b]) => b), weight: all.map(([, , w]) => w) };
        const out = new Float64Array(12);
        all.forEach(([a, , w]) => (out[a] = (out[a] ?? 0) + w));
        const chain = { ...arcs, weight: all.map(([a, , w]) => w / (out[a] ?? 1)) };
        const direct = [...stationary(12, arcs)];
        normalised(eliminatedSparsely(12, chain)).forEach((share, at) =>
          expect(share).toBeCloseTo(direct[at] ?? 0, 12),
        );
      }),
    );
  });
  it("is found for a line of 50,000 states that sweeps would not settle, without a dense table", () => {
    const size = 50_000;
    const forth = Array.from({ length: size - 1 }, (_, at) => at);
    const back = forth.map((at) => at + 1);
    const from = [...forth, ...back];
    const weight = [...forth.map((at) => (at === 0 ? 1 : 0.5)), ...back.map((at) => (at === size - 1 ? 1 : 0.5))];
    const shares = normalised(eliminatedSparsely(size, { from, to: [...back, ...forth], weight }));
    expect(shares[0]).toBeCloseTo(0.5 / (size - 1), 12);
    expect(shares[size / 2]).toBeCloseTo(1 / (size - 1), 12);
  }, 30_000);
});
