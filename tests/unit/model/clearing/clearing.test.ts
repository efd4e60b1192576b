import { describe, expect, it } from "vitest";
import { clearing } from "@/lib/model/clearing/clearing";
import { withOwnMeans } from "@/lib/model/clearing/own-means";
import { CONTAGION, debtsOf, largeNetwork, RING, written } from "./debts";

const cleared = (text: string) => clearing(debtsOf(written(text)));

describe("clearing payments, by hand", () => {
  it("in a ring with outside debts, A has 20 of its 21, B gets 4 · 20/21 of A's, and only A fails", () => {
    const { parties, owed, paid, unpaid } = cleared(RING);
    expect(parties.get("A")).toMatchObject({ owed: 21, own: 18, received: 2, paid: 20, round: 1 });
    expect(parties.get("B")?.received).toBeCloseTo(80 / 21, 12);
    expect(parties.get("B")).toMatchObject({ owed: 21, paid: 21, round: undefined });
    expect(parties.get("C")).toMatchObject({ owed: 10, received: 3, paid: 10, round: undefined });
    expect([owed, paid, unpaid]).toEqual([52, 51, 1]);
  });
  it("O has 200 of the 322 it owes; C, which gets 2200/161, fails in the second round; R and N pay", () => {
    const { parties } = cleared(CONTAGION);
    expect(parties.get("O")).toMatchObject({ owed: 322, received: 100, paid: 200, round: 1 });
    expect(parties.get("R")?.received).toBeCloseTo((300 * 200) / 322, 12);
    expect(parties.get("R")).toMatchObject({ paid: 40, round: undefined });
    expect(parties.get("C")?.received).toBeCloseTo(2200 / 161, 12);
    expect(parties.get("C")?.paid).toBeCloseTo(2200 / 161, 12);
    expect(parties.get("C")?.round).toBe(2);
    expect(parties.get("N")).toMatchObject({ paid: 100, round: undefined });
  });
  it("a ring whose members owe only each other pays in full without any means: the greatest payments, not nothing", () => {
    expect(cleared("A→B 5, B→C 5, C→A 5").paid).toBe(15);
    expect(cleared("A→A 3").parties.get("A")).toMatchObject({ owed: 3, received: 3, paid: 3, round: undefined });
  });
  it("a ring with a leak and no means pays nothing", () => {
    const { paid, parties } = cleared("A→B 5, B→A 5, A→ 1");
    expect(paid).toBeCloseTo(0, 12);
    expect([parties.get("A")?.round, parties.get("B")?.round]).toEqual([1, 2]);
  });
  it("nothing at all clears to nothing", () => expect(cleared("→A 0")).toMatchObject({ owed: 0, paid: 0, unpaid: 0 }));
});

describe("guarantees", () => {
  const debts = debtsOf(written("O→L 10, O→R 10, G→L 0, L→B 8, →O 10"));
  const guarantee = { guarantor: "G", beneficiary: "L", of: "O", cap: 4, backed: 4 };
  it("a guarantee is called in the round in which the party that it covers fails, and paid beside what that pays", () => {
    const { parties, called } = clearing(debts, [guarantee]);
    expect(called).toEqual([{ guarantee, round: 1 }]);
    expect(parties.get("L")).toMatchObject({ received: 9, paid: 8, round: undefined });
    expect(parties.get("G")).toMatchObject({ owed: 4, paid: 4 });
  });
  it("a guarantor that cannot pay what is called fails in the next round", () => {
    const { parties } = clearing(debts, [{ ...guarantee, backed: 1 }]);
    expect(parties.get("G")).toMatchObject({ owed: 4, paid: 1, round: 2 });
    expect(parties.get("L")).toMatchObject({ received: 6, paid: 6, round: 3 });
  });
  it("is not called when the party that it covers pays", () =>
    expect(clearing(debtsOf(written("O→L 10, →O 10")), [guarantee]).called).toEqual([]));
});

describe("own means for a stress", () => {
  const debts = written("O→R 300, O→C 22, R→N 40, C→N 15, C→B 10");
  it("nobody fails while the stressed party keeps all its promises, however little the others have elsewhere", () => {
    const { unpaid, parties } = clearing(withOwnMeans(debts, () => 0, { party: "O", keptPart: 1 }));
    expect(unpaid).toBe(0);
    expect(parties.get("C")).toMatchObject({ owed: 25, own: 3, received: 22 });
  });
  it("strong parties pay whatever happens, passing ones what they get, one in between what its part allows", () => {
    const at = (part: number) => clearing(withOwnMeans(debts, () => part, { party: "O", keptPart: 0.5 })).parties;
    expect(at(1).get("C")).toMatchObject({ own: 25, received: 11, paid: 25, round: undefined });
    expect(at(0).get("C")).toMatchObject({ own: 3, received: 11, paid: 14, round: 2 });
    expect(at(0.25).get("C")).toMatchObject({ own: 8.5, received: 11, paid: 19.5, round: 2 });
  });
  it("what the stressed party gets is among its means, not on top of them", () => {
    const withLoan = [...debts, { from: "C", to: "O", amount: 1 }];
    const { parties } = clearing(withOwnMeans(withLoan, () => 0, { party: "O", keptPart: 0.9 }));
    expect(parties.get("O")?.paid).toBeLessThanOrEqual(322 * 0.9);
    expect(parties.get("O")?.own).toBeCloseTo(322 * 0.9 - 1, 9);
  });
});

/** Seconds of this process's own work: another one's does not make it slower. */
function secondsOf(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  return process.cpuUsage(begun).user / 1e6;
}

describe("the work", () => {
  for (const [means, failing] of [
    [0, "all"],
    [0.2, "nine in ten"],
    [1, "half"],
    [2, "a third"],
  ] as const)
    it(`1,000 parties with 4,000 debts, of which ${failing} fail, take under a second`, () => {
      const network = largeNetwork(1000, means);
      expect(secondsOf(() => clearing(network))).toBeLessThan(1);
    }, 30_000);
  it("a chain in which 20,000 parties fail one after another takes under two seconds", () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ({ from: `p${at}`, to: `p${at + 1}`, amount: 2 }));
    const network = debtsOf([...rows, { from: "", to: "p0", amount: 1 }]);
    expect(secondsOf(() => clearing(network))).toBeLessThan(2);
    expect(clearing(network).parties.get("p19999")).toMatchObject({ paid: 1, round: 20_000 });
  }, 30_000);
});
