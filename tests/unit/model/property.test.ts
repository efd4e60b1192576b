import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCorrections, disputesByClaim, readProperty } from "@/lib/model/property";
import type { Dispute } from "@/lib/model/ledger";
import { canAllBeTrue } from "@/lib/model/quantity-arithmetic";
import { GRADES, RANKS, VERIFICATIONS } from "@/lib/model/vocabulary";
import { atLeast, exact, gw, onDay, quantityClaim, statusClaim, upTo } from "./builders";

describe("which claim is shown", () => {
  it("the preferred one first, then the latest, then the better grade", () => {
    const old = quantityClaim("old", exact(1), onDay("2025-01-01"));
    const late = quantityClaim("late", exact(1), onDay("2025-02-01"));
    const better = quantityClaim("better", exact(1), { ...onDay("2025-02-01"), grade: "A" });
    const preferred = quantityClaim("preferred", exact(1), { ...onDay("2024-01-01"), rank: "preferred" });
    expect(readProperty([old, late], "2026-01-01")?.shown).toBe(late);
    expect(readProperty([old, late, better], "2026-01-01")?.shown).toBe(better);
    expect(readProperty([old, late, better, preferred], "2026-01-01")?.shown).toBe(preferred);
  });
  it("for a status the latest, whatever its rank", () => {
    const alive = { ...statusClaim("alive", "letter_of_intent", "2025-09-22"), rank: "preferred" as const };
    const gone = statusClaim("gone", "superseded", "2026-02-27");
    expect(readProperty([alive, gone], "2025-10-08")?.shown).toBe(alive);
    expect(readProperty([alive, gone], "2026-07-01")?.shown).toBe(gone);
  });
  it("nothing before it was stated, and an imprecise date only once it is certainly past", () => {
    const october = quantityClaim("october", exact(1), {
      statedOn: { edtf: "2025-10", earliest: "2025-10-01", latest: "2025-10-31" },
    });
    expect(readProperty([october], "2025-10-30")).toBeUndefined();
    expect(readProperty([october], "2025-10-31")?.shown).toBe(october);
  });
  it("updated claims become history, corrected ones deprecated", () => {
    const january = quantityClaim("january", gw(10, undefined, "more_than"), onDay("2026-01-14"));
    const april = quantityClaim("april", gw(20, undefined, "more_than"), {
      ...onDay("2026-04-17"),
      updates: ["january"],
    });
    expect(readProperty([january, april], "2026-02-01")?.shown).toBe(january);
    expect(readProperty([january, april], "2026-05-01")).toMatchObject({
      shown: april,
      history: [january],
      disputed: false,
    });
    const fixed = quantityClaim("fixed", exact(3), { ...onDay("2026-05-01"), corrects: ["april"] });
    const [corrected] = applyCorrections([april, fixed]);
    expect(corrected?.rank).toBe("deprecated");
    expect(readProperty(applyCorrections([april, fixed]), "2026-04-20")).toBeUndefined();
  });
  it("a claim that was only recalled, or was itself an error, brings nothing up to date", () => {
    const january = quantityClaim("january", exact(10), onDay("2026-01-14"));
    const recalled = quantityClaim("recalled", exact(20), {
      ...onDay("2026-04-17"),
      updates: ["january"],
      verification: "recalled",
    });
    const error = quantityClaim("error", exact(30), {
      ...onDay("2026-04-18"),
      updates: ["january"],
      rank: "deprecated",
    });
    expect(readProperty([january, recalled, error], "2026-05-01")).toMatchObject({ shown: january, history: [] });
  });
  it("a correction may state another property: the error was never true at any date", () => {
    const wrong = quantityClaim("wrong", exact(9), onDay("2026-01-01"));
    const right = quantityClaim("right", exact(9), { ...onDay("2026-02-01"), corrects: ["wrong"] }, "phase_power");
    expect(applyCorrections([wrong, right]).map(({ rank }) => rank)).toEqual(["deprecated", "normal"]);
  });
  it("never one that is deprecated, recalled, or stated later", () => {
    const claim = fc.record({
      rank: fc.constantFrom(...RANKS),
      verification: fc.constantFrom(...VERIFICATIONS),
      grade: fc.constantFrom(...GRADES),
      day: fc.integer({ min: 1, max: 28 }).map((number) => `2025-10-${String(number).padStart(2, "0")}`),
      value: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 8 }), fc.integer({ min: 1, max: 28 }), (raw, at) => {
        const asOf = `2025-10-${String(at).padStart(2, "0")}`;
        const claims = raw.map(({ rank, verification, grade, day, value }, index) =>
          quantityClaim(`c${index}`, exact(value), { ...onDay(day), rank, verification, grade }),
        );
        const shown = readProperty(claims, asOf)?.shown;
        if (!shown) {
          expect(
            claims.some(
              ({ rank, verification, statedOn }) =>
                rank !== "deprecated" && verification === "seen" && statedOn.latest <= asOf,
            ),
          ).toBe(false);
          return;
        }
        expect(shown.rank).not.toBe("deprecated");
        expect(shown.verification).toBe("seen");
        expect(shown.statedOn.latest <= asOf).toBe(true);
      }),
    );
  });
});

const DISPUTE: Dispute = {
  id: "dispute",
  topic: { en: "", fr: "" },
  versions: [],
  handling: { en: "", fr: "" },
  claimIds: [],
  unitCostIds: [],
  pointIds: [],
  sourceIds: [],
};

describe("disputed", () => {
  it("when two current claims cannot both be true", () => {
    const figure = readProperty([quantityClaim("a", exact(10)), quantityClaim("b", exact(7))], "2026-01-01");
    expect(figure?.disputed).toBe(true);
  });
  it("when a recorded contradiction names two of them, whatever their numbers", () => {
    const claims = [quantityClaim("a", exact(10)), quantityClaim("b", exact(10))];
    const dispute = (...claimIds: string[]) => ({ ...DISPUTE, claimIds });
    const disputed = (...disputes: Dispute[]) =>
      readProperty(claims, "2026-01-01", disputesByClaim(disputes))?.disputed;
    expect(disputed(dispute("a", "b"))).toBe(true);
    expect(disputed(dispute("a"), dispute("b"))).toBe(false);
    expect(disputed(dispute("a", "a", "elsewhere"))).toBe(false);
  });
  it("not when intervals meet: up to 10 and about 9; nor against undisclosed", () => {
    expect(canAllBeTrue([upTo(10), gw(9, 9, "about")])).toBe(true);
    expect(canAllBeTrue([exact(10), { qualifier: "undisclosed", unit: "GW" }])).toBe(true);
    expect(canAllBeTrue([exact(41), upTo(40)])).toBe(false);
    expect(canAllBeTrue([gw(41, 41, "about"), upTo(40)])).toBe(true);
  });
  it("of several exactly when some two of them cannot both be true", () => {
    const bound = fc.integer({ min: 0, max: 30 });
    const quantity = fc.oneof(
      bound.map(exact),
      bound.map(upTo),
      bound.map(atLeast),
      bound.map((value) => gw(value, value, "about")),
    );
    fc.assert(
      fc.property(fc.array(quantity, { maxLength: 5 }), (all) => {
        const clash = all.some((a) => all.some((b) => !canAllBeTrue([a, b])));
        expect(canAllBeTrue(all)).toBe(!clash);
      }),
    );
  });
});
