import { describe, expect, it } from "vitest";
import { balancedFlowForwarding } from "@/lib/model/circularity/balanced-flow-forwarding";
import { simpleCycles } from "@/lib/model/circularity/cycles";
import { maximumCirculation } from "@/lib/model/circularity/max-circulation";
import { circulationRange, measures } from "@/lib/model/circularity/measures";
import { networkOf, type Edge } from "@/lib/model/circularity/network";
import { clearing } from "@/lib/model/clearing/clearing";
import { deepNetwork } from "./deep-networks";

const ROWS = 100_000;
const chain = (rows: number, amount: (at: number) => number = () => 1): Edge[] =>
  Array.from({ length: rows }, (_, at) => ({ from: `p${at}`, to: `p${at + 1}`, amount: amount(at) }));
const ring = (rows: number): Edge[] =>
  Array.from({ length: rows }, (_, at) => ({ from: `p${at}`, to: `p${(at + 1) % rows}`, amount: 2 }));
const ofSize = (edges: Edge[]) => measures(networkOf(edges));

describe("a network of 100,000 rows is measured however deep it is:", { timeout: 120_000 }, () => {
  it("a chain has nothing that goes round", () => {
    expect(ofSize(chain(ROWS))).toMatchObject({
      gross: ROWS,
      inCycleShare: { ratio: 0 },
      cycles: [],
      truncated: false,
    });
  });
  it("a chain with two loops of two beside it has these", () => {
    const loops = ["x", "y"].flatMap((name) => [
      { from: name, to: `${name}2`, amount: 5 },
      { from: `${name}2`, to: name, amount: 5 },
    ]);
    const { cycles, maximumCirculation } = ofSize([...chain(ROWS - 4), ...loops]);
    expect(cycles.map(({ parties }) => parties)).toEqual([
      ["x", "x2"],
      ["y", "y2"],
    ]);
    expect(maximumCirculation).toMatchObject({ amount: 20, distinct: 10 });
  });
  it("a ring is one cycle, and all of it goes round", () => {
    const { cycles, maximumCirculation, finnCyclingIndex } = ofSize(ring(ROWS));
    expect(cycles.map(({ parties, bottleneck }) => [parties.length, bottleneck])).toEqual([[ROWS, 2]]);
    expect(maximumCirculation).toEqual({ amount: 2 * ROWS, ratio: 1, distinct: 2 });
    expect(finnCyclingIndex).toBeUndefined();
  });
  it("of fifty thousand pairs that pay each other, a thousand are listed", () => {
    const pairs = chain(ROWS / 2).flatMap(({ from, to }) => [
      { from, to, amount: 1 },
      { from: to, to: from, amount: 1 },
    ]);
    const { cycles, truncated } = simpleCycles(networkOf(pairs));
    expect([cycles.length, truncated, cycles[0]?.parties]).toEqual([1_000, true, ["p0", "p1"]]);
  });
  it("and a chain of debts is cleared, each party by what the one before it pays", () => {
    const means = new Map([["p0", { in: 7, out: 0 }]]);
    const { paid, unpaid } = clearing(
      networkOf(
        chain(ROWS, () => 10),
        means,
      ),
    );
    expect(paid).toBeCloseTo(7 * ROWS, 3);
    expect(unpaid).toBeCloseTo(3 * ROWS, 3);
  });
});

describe("of a two-way network of 40,000 to 60,000 rows the range is found:", { timeout: 120_000 }, () => {
  it.each(["chain", "ring", "ladder", "tree"])("a %s", (kind) => {
    const network = deepNetwork(kind, 20_000);
    const [balanced, most] = [balancedFlowForwarding(network), maximumCirculation(network)];
    expect(balanced.amount).toBeGreaterThan(0);
    expect(most.amount).toBeGreaterThanOrEqual(balanced.amount * (1 - 1e-12));
    /* Where there is no other way round, both are what two parties pay each other. */
    if (kind === "chain" || kind === "tree") expect(balanced.ratio).toBeCloseTo(most.ratio, 12);
  });
});

describe("the maximum is not below what is balanced, however far apart amounts are:", () => {
  it.each(Array.from({ length: 36 }, (_, at) => 10 ** (at / 2)))("%d beside 1", (large) => {
    for (const edges of [
      [
        { from: "a", to: "b", amount: large },
        { from: "b", to: "a", amount: 1 },
      ],
      [
        { from: "a", to: "b", amount: large },
        { from: "b", to: "c", amount: 1 },
        { from: "c", to: "a", amount: Math.sqrt(large) },
        { from: "c", to: "b", amount: large },
      ],
    ]) {
      const { maximumCirculation, balancedFlowForwarding } = circulationRange(networkOf(edges));
      expect(maximumCirculation.amount).toBeGreaterThanOrEqual(balancedFlowForwarding.amount);
    }
  });
  it("nor where shares grow from party to party beyond what a number holds", () => {
    for (const length of [50, 300, 700]) {
      const edges = chain(length, (at) => 1e3 + (at % 7)).flatMap(({ from, to, amount }) => [
        { from, to, amount },
        { from: to, to: from, amount: 1 },
      ]);
      const { maximumCirculation, balancedFlowForwarding } = circulationRange(networkOf(edges));
      expect(maximumCirculation.amount).toBeCloseTo(2 * length, 6);
      expect(balancedFlowForwarding.amount).toBeGreaterThan(0);
      expect(balancedFlowForwarding.amount).toBeLessThanOrEqual(2 * length + 1e-6);
    }
  }, 60_000);
  it("1e14 and 1 back are 2 that go round", () => {
    const range = circulationRange(
      networkOf([
        { from: "a", to: "b", amount: 1e14 },
        { from: "b", to: "a", amount: 1 },
      ]),
    );
    expect(range.maximumCirculation).toMatchObject({ amount: 2, distinct: 1 });
  });
});
