import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maximumCirculation } from "@/lib/model/circularity/max-circulation";
import { gross } from "@/lib/model/circularity/network";
import { distinctAmount, roundsOf } from "@/lib/model/circularity/rounds";
import { network, networks, WORKED_EXAMPLE } from "./networks";

const roundsIn = (text: string) => roundsOf(maximumCirculation(network(text)).circular);

describe("dollars that go round, each counted once", () => {
  it("50 there and 50 back are 50, where every leg counted gives 100", () => {
    const { amount, circular } = maximumCirculation(network("A→O 50, O→A 138"));
    expect([amount, distinctAmount(circular)]).toEqual([100, 50]);
  });
  it("are 65 of the worked example's 185 on every leg: 10 by A, 15 by C and N, 40 by N and R", () => {
    expect(roundsIn(WORKED_EXAMPLE)).toEqual([
      { parties: ["A", "O"], amount: 10 },
      { parties: ["C", "N", "O"], amount: 15 },
      { parties: ["N", "O", "R"], amount: 40 },
    ]);
  });
  it("are 0 where nothing goes round", () => {
    expect(distinctAmount([])).toBe(0);
    expect(roundsIn("A→B 5, B→C 5")).toEqual([]);
  });
  it("on 1,000 random networks add up, leg by leg, to the circulation, and no round passes a party twice", () => {
    fc.assert(
      fc.property(networks, (random) => {
        const { circular, amount } = maximumCirculation(random);
        const rounds = roundsOf(circular);
        const perLeg = rounds.reduce((sum, round) => sum + round.amount * round.parties.length, 0);
        expect(Math.abs(perLeg - amount)).toBeLessThanOrEqual(1e-6 * Math.max(1, gross(random)));
        for (const { parties } of rounds) expect(new Set(parties).size).toBe(parties.length);
        expect(rounds.length).toBeLessThanOrEqual(random.edges.length);
      }),
      { numRuns: 1000 },
    );
  });
});
