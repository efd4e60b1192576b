import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solve } from "yalps";
import type { Network } from "@/lib/model/circularity/network";
import { clearing } from "@/lib/model/clearing/clearing";
import { debtRows, debtsOf, type Row } from "./debts";

const RUNS = { numRuns: 1000 };
const near = (a: number, b: number, scale = 1) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
const holds = (check: (rows: Row[]) => void) => fc.assert(fc.property(debtRows, check), RUNS);
const cleared = (rows: Row[]) => clearing(debtsOf(rows));
const paidOf = (rows: Row[]) => new Map([...cleared(rows).parties].map(([name, { paid }]) => [name, paid]));

/** The greatest clearing vector as the linear programme it is (Eisenberg and Noe, lemma 4), by a general solver. */
function byLinearProgramme({ nodes, edges, boundary }: Network): number {
  const owed = new Map(nodes.map((node) => [node, boundary.get(node)?.out ?? 0]));
  for (const { from, amount } of edges) owed.set(from, (owed.get(from) ?? 0) + amount);
  const constraints = Object.fromEntries(
    nodes.flatMap((node): [string, { max: number }][] => [
      [`owes ${node}`, { max: owed.get(node) ?? 0 }],
      [`has ${node}`, { max: boundary.get(node)?.in ?? 0 }],
    ]),
  );
  const variables = nodes.map((node): [string, Record<string, number>] => {
    const entries: Record<string, number> = { total: 1, [`owes ${node}`]: 1, [`has ${node}`]: 1 };
    for (const { from, to, amount } of edges)
      if (from === node) entries[`has ${to}`] = (entries[`has ${to}`] ?? 0) - amount / (owed.get(node) ?? 1);
    return [node, entries];
  });
  const options = { precision: 1e-10, maxPivots: 1e5 };
  return solve({ direction: "maximize", objective: "total", constraints, variables }, options).result;
}

describe("on 1,000 random networks", () => {
  it("0 ≤ p ≤ p̄ and p = min(p̄, e + what is received), to 1e-9", () => {
    holds((rows) => {
      for (const { owed, own, received, paid } of cleared(rows).parties.values()) {
        expect(paid).toBeGreaterThanOrEqual(0);
        expect(paid).toBeLessThanOrEqual(owed);
        near(paid, Math.min(owed, own + received), owed);
      }
    });
  });
  it("the payments are the greatest: a linear programme finds no greater ones", () => {
    holds((rows) => {
      const found = cleared(rows);
      near(found.paid, byLinearProgramme(debtsOf(rows)), 100 * found.owed);
    });
  });
  it("nobody pays less when any own means rise", () => {
    fc.assert(
      fc.property(
        debtRows,
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (rows, to, amount) => {
          const [before, after] = [paidOf(rows), paidOf([...rows, { from: "", to: String(to), amount }])];
          for (const [party, paid] of before)
            expect(after.get(party) ?? 0).toBeGreaterThanOrEqual(paid - 1e-9 * (1 + paid));
        },
      ),
      RUNS,
    );
  });
  it("scaling all money scales every payment", () => {
    holds((rows) => {
      const scaled = paidOf(rows.map((row) => ({ ...row, amount: row.amount * 1e9 })));
      for (const [party, paid] of paidOf(rows)) near((scaled.get(party) ?? 0) / 1e9, paid, paid);
    });
  });
  it("other names and another order of the rows change nothing", () => {
    holds((rows) => {
      const renamed = (name: string) => name && `p${9 - Number(name)}`;
      const others = paidOf(rows.map((row) => ({ ...row, from: renamed(row.from), to: renamed(row.to) })).reverse());
      for (const [party, paid] of paidOf(rows)) near(others.get(renamed(party)) ?? 0, paid, paid);
    });
  });
  it("nobody fails when every own mean covers its debts", () => {
    holds((rows) => {
      const covered = [...cleared(rows).parties].map(([to, { owed }]) => ({ from: "", to, amount: owed }));
      const { parties, unpaid } = cleared([...rows, ...covered]);
      expect([...parties.values()].filter(({ round }) => round !== undefined)).toEqual([]);
      expect(unpaid).toBe(0);
    });
  });
  it("what is unpaid by all is what is not received by all, outside and parties together", () => {
    holds((rows) => {
      const { parties, unpaid, owed, paid, paidPart } = cleared(rows);
      const outside = rows.filter(({ from, to }) => from && !to);
      const short = [...parties.values()].reduce((sum, { received }) => sum - received, 0);
      const promised = rows.filter(({ from, to }) => from && to).reduce((sum, { amount }) => sum + amount, 0);
      const shortOutside = outside.reduce((sum, { from, amount }) => sum + amount * (1 - paidPart(from)), 0);
      near(unpaid, promised + short + shortOutside, owed);
      near(unpaid, owed - paid, owed);
    });
  });
  it("whoever pays less than it owes fails in one round, rounds follow each other from 1, and there are at most n", () => {
    holds((rows) => {
      const { parties } = cleared(rows);
      const rounds = [...parties.values()].flatMap(({ round }) => round ?? []);
      const most = Math.max(0, ...rounds);
      expect(most).toBeLessThanOrEqual(parties.size);
      expect(new Set(rounds).size).toBe(most);
      for (const { owed, paid, round } of parties.values()) {
        if (paid < owed * (1 - 1e-9)) expect(round).toBeGreaterThanOrEqual(1);
        if (owed === 0) expect(round).toBeUndefined();
      }
    });
  });
  it("with guarantees called, the payments are the clearing payments of the network in which they are debts", () => {
    const party = fc.integer({ min: 1, max: 8 }).map(String);
    const guarantee = fc.record({
      guarantor: party,
      beneficiary: party,
      of: party,
      cap: fc.integer({ min: 0, max: 50 }),
      backed: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(debtRows, fc.array(guarantee, { maxLength: 4 }), (rows, guarantees) => {
        const { parties, called } = clearing(debtsOf(rows), guarantees);
        const added = called.flatMap(({ guarantee: { guarantor, beneficiary, cap, backed } }) => [
          { from: guarantor, to: beneficiary, amount: cap },
          { from: "", to: guarantor, amount: backed },
        ]);
        const whole = cleared([...rows, ...added]).parties;
        for (const [name, { paid, owed }] of parties) near(paid, whole.get(name)?.paid ?? 0, owed);
      }),
      RUNS,
    );
  });
});
