import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/model/ledger";
import { applyCorrections } from "@/lib/model/property";
import { recordedChanges } from "@/lib/model/recorded-changes";
import { exact, onDay, quantityClaim, standingWith } from "./builders";

const { deal } = standingWith("deal", undefined, { announced: "2025-09-22" });
const [SEEDED, LATER, LAST] = ["2026-07-01T12:00:00Z", "2026-11-20T09:00:00Z", "2026-11-21T09:00:00Z"];
const claim = (id: string, gw: number, day: string, recorded: string, more: Partial<Claim> = {}, property = "power") =>
  quantityClaim(id, exact(gw), { ...onDay(day), recorded, ...more }, property as "power");
const changesOf = (claims: Claim[]) => {
  const ledger = { deals: [deal], flows: [], claims: applyCorrections(claims) };
  const { changes, withdrawn } = recordedChanges(ledger, "2026-12-31");
  return {
    told: changes.map(({ day, before, after, recorded }) => [day, before?.id ?? "nothing", after.id, recorded]),
    withdrawn: withdrawn.map(({ day, kind, recorded }) => [day, kind, recorded]),
  };
};

describe("recordedChanges({ deals, flows, claims }, asOf)", () => {
  it("says of what was seeded that it is told since then", () => {
    expect(changesOf([claim("a", 5, "2025-09-22", SEEDED), claim("b", 6, "2026-01-01", SEEDED)])).toEqual({
      told: [
        ["2026-01-01", "a", "b", SEEDED],
        ["2025-09-22", "nothing", "a", SEEDED],
      ],
      withdrawn: [],
    });
  });
  it("dates what came late by its coming, and what it changed of the changes after it", () => {
    const { told, withdrawn } = changesOf([
      claim("a", 5, "2025-09-22", SEEDED),
      claim("b", 6, "2026-01-01", SEEDED),
      claim("between", 7, "2025-11-11", LATER),
    ]);
    expect(told).toEqual([
      ["2026-01-01", "between", "b", LATER],
      ["2025-11-11", "a", "between", LATER],
      ["2025-09-22", "nothing", "a", SEEDED],
    ]);
    expect(withdrawn).toEqual([["2026-01-01", "changed_figure", LATER]]);
  });
  it("leaves what is told as it was where a late claim only repeats it", () => {
    const { told } = changesOf([claim("a", 5, "2025-09-22", SEEDED), claim("again", 5, "2025-12-12", LATER)]);
    expect(told).toEqual([["2025-09-22", "nothing", "a", SEEDED]]);
  });
  it("says when a change went that a later correction took back, and since when the others read otherwise", () => {
    const { told, withdrawn } = changesOf([
      claim("a", 5, "2025-09-22", SEEDED),
      claim("wrong", 60, "2026-01-01", SEEDED),
      claim("right", 6, "2026-02-02", LATER, { corrects: ["wrong"] }),
      claim("other", 1, "2026-02-02", LAST, {}, "phase_power"),
    ]);
    expect(told).toEqual([
      ["2026-02-02", "a", "right", LATER],
      ["2026-02-02", "nothing", "other", LAST],
      ["2025-09-22", "nothing", "a", SEEDED],
    ]);
    expect(withdrawn).toEqual([["2026-01-01", "changed_figure", LATER]]);
  });
});
