import { describe, expect, it } from "vitest";
import { changesBetween } from "@/lib/model/changes-between";
import { historyOf } from "@/lib/model/changes";
import type { Claim } from "@/lib/model/ledger";
import { exact, onDay, quantityClaim, standingWith, statusClaim } from "./builders";

const { deal } = standingWith("deal", undefined, { announced: "2025-09-22" });
const claims: Claim[] = [
  statusClaim("letter", "letter_of_intent", "2025-09-22"),
  quantityClaim("ten", exact(10), onDay("2025-09-22")),
  quantityClaim("five", exact(5), onDay("2026-02-25")),
  statusClaim("replaced", "superseded", "2026-02-27"),
  quantityClaim("ten again", exact(10), onDay("2026-06-01")),
];
const told = (since: string, until: string, some = claims) =>
  changesBetween([deal], historyOf({ deals: [deal], flows: [], claims: some }), since, until).map(
    ({ dealId, kind, day, differences }) =>
      `${day} ${dealId} ${kind}: ${differences.map(({ before, after }) => `${before?.id ?? "nothing"} → ${after.id}`).join(", ")}`,
  );

describe("changesBetween(deals, history, since, until)", () => {
  it("tells a deal that was announced between the days as new, with all that is known of it", () => {
    expect(told("2025-09-21", "2025-10-08")).toEqual(["2025-09-22 deal new: nothing → letter, nothing → ten"]);
  });
  it("tells a figure that reads differently from what it was to what it is", () => {
    expect(told("2025-10-08", "2026-02-26")).toEqual(["2026-02-25 deal changed: ten → five"]);
  });
  it("tells a deal that ended or was put on hold as gone", () => {
    expect(told("2025-10-08", "2026-03-01")).toEqual(["2026-02-27 deal gone: letter → replaced, ten → five"]);
  });
  it("leaves out a figure that moved and moved back", () => {
    expect(told("2025-10-08", "2026-07-01")).toEqual(["2026-02-27 deal gone: letter → replaced"]);
  });
  it("counts what was stated on the earlier day as known, and on the later as new", () => {
    expect(told("2026-02-25", "2026-02-27")).toEqual(["2026-02-27 deal gone: letter → replaced"]);
  });
  it("tells each site's gigawatts by themselves: no site's figure stands as what another's was", () => {
    const running = (id: string, siteId: string, gigawatts: number, day: string): Claim => ({
      ...quantityClaim(id, exact(gigawatts), onDay(day)),
      property: "running",
      certainty: "stated",
      siteId,
    });
    const sites = [
      running("abilene", "abilene", 0.2, "2025-09-30"),
      running("milam", "milam", 0.2, "2026-03-01"),
      running("abilene more", "abilene", 0.6, "2026-03-02"),
    ];
    expect(told("2025-10-08", "2026-03-02", [...claims.slice(0, 2), ...sites])).toEqual([
      "2026-03-02 deal changed: abilene → abilene more, nothing → milam",
    ]);
  });
  it("tells a deal that goes on again after it was on hold as changed", () => {
    const again = [...claims, statusClaim("signed", "definitive", "2026-08-01")];
    expect(told("2026-07-01", "2026-08-01", again)).toEqual(["2026-08-01 deal changed: replaced → signed"]);
  });
  it("is nothing between a day and itself, between reversed days, and for a deal that came after", () => {
    expect([
      told("2026-03-01", "2026-03-01"),
      told("2026-03-01", "2025-10-08"),
      told("2025-01-01", "2025-09-21"),
    ]).toEqual([[], [], []]);
  });
});
