import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { changesBetween } from "@/lib/model/changes-between";
import { historyOf, saysTheSame, subjectOf, type History } from "@/lib/model/changes";
import type { Ledger } from "@/lib/model/ledger";
import { standingsAsOf } from "@/lib/model/standing";
import { seededLedger } from "../../ledger";

let ledger: Ledger;
let history: History;
let days: string[];
beforeAll(async () => {
  ({ ledger } = await seededLedger());
  history = historyOf(ledger);
  days = [...new Set(ledger.claims.map(({ statedOn }) => statedOn.latest))].sort();
}, 60_000);

const between = (since: string, until: string) => changesBetween(ledger.deals, history, since, until);
const differencesOf = (since: string, until: string) =>
  new Map(
    between(since, until)
      .flatMap(({ differences }) => differences)
      .filter(({ after }) => !("text" in after))
      .map((each) => [`${each.dealId} ${subjectOf(each.after)}`, each]),
  );
/** Days of the ledger, ascending, so many of them. */
const inOrder = (count: number) =>
  fc
    .array(fc.nat(), { minLength: count, maxLength: count })
    .map((places) => places.map((place) => days[place % days.length] ?? "").sort());

describe("what is different between any two days of the ledger", () => {
  it("is nothing where they are the same", () => {
    for (const day of days) expect(between(day, day)).toEqual([]);
  });

  it("is, from the first to the third of three days, what it was to the second and then to the third", () => {
    fc.assert(
      fc.property(inOrder(3), ([first = "", second = "", third = ""]) => {
        const [early, late] = [differencesOf(first, second), differencesOf(second, third)];
        const expected = [...new Set([...early.keys(), ...late.keys()])].flatMap((key): [string, string][] => {
          const [one, two] = [early.get(key), late.get(key)];
          const before = one ? one.before : two?.before;
          const after = (two ?? one)?.after;
          return after && !(before && saysTheSame(before, after)) ? [[key, after.id]] : [];
        });
        const whole = [...differencesOf(first, third)].map(([key, { after }]): [string, string] => [key, after.id]);
        expect(whole.sort()).toEqual(expected.sort());
      }),
      { numRuns: 40 },
    );
  });

  it("calls new what was not there on the first day, and gone what was alive then and ended by the second", () => {
    fc.assert(
      fc.property(inOrder(2), ([since = "", until = ""]) => {
        const firmnessOn = (day: string) =>
          new Map(standingsAsOf(ledger, day).map(({ deal, firmness }) => [deal.id, firmness]));
        const [then, now] = [firmnessOn(since), firmnessOn(until)];
        for (const { kind, dealId } of between(since, until)) {
          expect(now.has(dealId)).toBe(true);
          expect(then.has(dealId)).toBe(kind !== "new");
          const hasEnded = now.get(dealId) === "dead" && then.has(dealId) && then.get(dealId) !== "dead";
          expect(kind === "gone").toBe(hasEnded);
        }
      }),
      { numRuns: 40 },
    );
  });
});
