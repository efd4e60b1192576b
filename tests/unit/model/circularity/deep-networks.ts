import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { networkOf, type Network } from "@/lib/model/circularity/network";

type Pair = [one: number, other: number];

/** The pairs of parties of each kind of deep network, of about so many parties. */
const PAIRS: Record<string, (size: number, below: (limit: number) => number) => Pair[]> = {
  chain: (size) => Array.from({ length: size - 1 }, (_, at) => [at, at + 1]),
  ring: (size) => Array.from({ length: size }, (_, at) => [at, (at + 1) % size]),
  ladder: (size) =>
    Array.from({ length: size / 2 }, (_, at): Pair[] => [
      [2 * at, 2 * at + 1],
      ...(at < size / 2 - 1 ? ([0, 1] as const).map((side): Pair => [2 * at + side, 2 * at + 2 + side]) : []),
    ]).flat(),
  grid: (size) => {
    const side = Math.round(Math.sqrt(size));
    return Array.from({ length: side * side }, (_, at): Pair[] => [
      ...(at % side < side - 1 ? [[at, at + 1] satisfies Pair] : []),
      ...(at + side < side * side ? [[at, at + side] satisfies Pair] : []),
    ]).flat();
  },
  tree: (size, below) => Array.from({ length: size - 1 }, (_, at) => [at + 1, below(at + 1)]),
  "tree with shortcuts": (size, below) => [
    ...Array.from({ length: size - 1 }, (_, at): Pair => [at + 1, below(at + 1)]),
    ...Array.from({ length: size / 20 }, (): Pair => [below(size), below(size)]),
  ],
};

export const DEEP_KINDS = Object.keys(PAIRS);

/**
 * A deep network in which every two parties that are tied pay each other, amounts from 1 to 1,000: of a kind, of about
 * so many parties, the same every time.
 */
export function deepNetwork(kind: string, size: number): Network {
  const generator = xoroshiro128plus(size);
  const below = (limit: number) => (generator.next() >>> 0) % limit;
  const name = (party: number) => `p${party}`;
  return networkOf(
    (PAIRS[kind]?.(size, below) ?? []).flatMap(([one, other]) => [
      { from: name(one), to: name(other), amount: 1 + below(1000) },
      { from: name(other), to: name(one), amount: 1 + below(1000) },
    ]),
  );
}
