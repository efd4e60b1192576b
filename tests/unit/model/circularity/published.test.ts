import { describe, expect, it } from "vitest";
import { finnCyclingIndex, throughflow } from "@/lib/model/circularity/finn";
import { measures } from "@/lib/model/circularity/measures";
import { networkOf } from "@/lib/model/circularity/network";
import { costAfterSales, roundTrip } from "@/lib/model/circularity/round-trip";
import { network, TOY, WORKED_EXAMPLE } from "./networks";
import { REEF, REEF_INPUT, REEF_LOSSES } from "./oyster-reef";

describe("the worked example", () => {
  const example = network(WORKED_EXAMPLE);
  const measured = measures(example);
  it("has four cycles, each with its smallest payment", () => {
    expect(measured.cycles.map(({ parties, bottleneck }) => `${parties.join("›")} ${bottleneck}`)).toEqual([
      "A›O 10",
      "C›N 6",
      "C›N›O 15",
      "N›O›R 40",
    ]);
    expect(measured.truncated).toBe(false);
  });
  it("can net at most 185 of 553, forwards 9640/53 in balance, and lies wholly in one component", () => {
    expect(measured.gross).toBe(553);
    expect(measured.maximumCirculation.amount).toBeCloseTo(185, 9);
    expect(measured.maximumCirculation.ratio).toBeCloseTo(0.3345388788426763, 12);
    expect(measured.balancedFlowForwarding.amount).toBeCloseTo(9640 / 53, 9);
    expect(measured.balancedFlowForwarding.ratio).toBeCloseTo(0.328909208775, 12);
    expect(measured.inCycleShare).toEqual({ amount: 553, ratio: 1 });
  });
  it("has the throughflow and Finn index of the notes", () => {
    expect(Object.fromEntries(throughflow(example))).toEqual({ A: 60, C: 28, N: 106, O: 382, R: 300 });
    expect(measured.finnCyclingIndex).toBeCloseTo(0.129663116497, 12);
  });
  it.each([
    ["N", "O", 0, 0.55, 0.139208909],
    ["A", "O", 1, 1, 0.180931186],
    ["N", "C", 1, 1, 0.535714286],
  ] as const)(
    "returns to %s of its stake in %s: directly %d, at most %d, in proportion %d",
    (from, to, direct, bound, proportional) => {
      const trip = roundTrip(example, from, to);
      expect(trip?.direct).toBeCloseTo(direct, 9);
      expect(trip?.bound).toBeCloseTo(bound, 9);
      expect(trip?.proportional).toBeCloseTo(proportional, 9);
    },
  );
  it("costs Nvidia 58.75 of its 100 if 55 come back as sales with a margin of 75 %", () => {
    expect(costAfterSales(100, 55, 0.75)).toBeCloseTo(58.75, 12);
    expect(roundTrip(example, "O", "N")).toBeUndefined();
  });
});

describe("published checks", () => {
  it("the toy graph: maximum 0.75, balanced 0.625, Finn 7/15", () => {
    const toy = measures(network(TOY));
    expect(toy.maximumCirculation.ratio).toBeCloseTo(0.75, 9);
    expect(toy.balancedFlowForwarding.ratio).toBeCloseTo(0.625, 9);
    expect(toy.finnCyclingIndex).toBeCloseTo(7 / 15, 9);
  });
  it("the intertidal oyster reef: throughflow 83.5833, Finn 0.1101686, with or without its losses stated", () => {
    const reef = networkOf(REEF, REEF_INPUT);
    expect([...throughflow(reef).values()].reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(83.5833, 4);
    expect(Math.abs((finnCyclingIndex(reef) ?? 0) - 0.1101686)).toBeLessThan(1e-6);
    const stated = new Map(
      Object.entries(REEF_LOSSES).map(([party, out]) => [party, { in: REEF_INPUT.get(party)?.in ?? 0, out }]),
    );
    expect(Math.abs((finnCyclingIndex(networkOf(REEF, stated)) ?? 0) - 0.1101686)).toBeLessThan(1e-6);
  });
});

describe("limits", () => {
  it("a complete network of 12 parties, with its 120 million cycles, answers with 1,000 and says there are more", () => {
    const names = Array.from({ length: 12 }, (_, index) => String.fromCharCode(65 + index));
    const complete = networkOf(
      names.flatMap((from, row) =>
        names.flatMap((to, column) => (from === to ? [] : [{ from, to, amount: 1 + ((row * 7 + column * 3) % 5) }])),
      ),
    );
    const { truncated, cycles } = measures(complete);
    expect(truncated).toBe(true);
    expect(cycles).toHaveLength(1000);
  });
  it("a ring of 300 parties is one cycle, wholly circular", () => {
    const ring = networkOf(
      Array.from({ length: 300 }, (_, index) => ({ from: `p${index}`, to: `p${(index + 1) % 300}`, amount: 2 })),
    );
    const measured = measures(ring);
    expect(measured.cycles).toHaveLength(1);
    expect(measured).toMatchObject({ truncated: false, maximumCirculation: { ratio: 1 }, finnCyclingIndex: 1 });
    expect(measured.balancedFlowForwarding.ratio).toBeCloseTo(1, 9);
  });
  it("an empty network measures 0 everywhere", () => {
    expect(measures(networkOf([]))).toMatchObject({
      gross: 0,
      inCycleShare: { ratio: 0 },
      maximumCirculation: { ratio: 0 },
      balancedFlowForwarding: { ratio: 0 },
      finnCyclingIndex: 0,
      cycles: [],
      truncated: false,
    });
  });
  it("a self-loop is a cycle of one, wholly circular", () => {
    expect(measures(network("A→A 5"))).toMatchObject({
      cycles: [{ parties: ["A"], bottleneck: 5 }],
      maximumCirculation: { amount: 5, ratio: 1 },
      balancedFlowForwarding: { amount: 5, ratio: 1 },
      finnCyclingIndex: 1,
    });
  });
});
