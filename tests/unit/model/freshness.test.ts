import { describe, expect, it } from "vitest";
import { lastHeard, relayedFrom, silentSince } from "@/lib/model/freshness";
import type { Claim } from "@/lib/model/ledger";
import { standingOf } from "@/lib/model/standing";
import { exact, onDay, quantityClaim, standingWith, statusClaim } from "./builders";

const { deal } = standingWith("deal", undefined, { announced: "2025-10-01" });
const onThe = (day: string, ...claims: Claim[]) => {
  const standing = standingOf({ deal, claims, flows: [] }, day);
  if (!standing) throw new Error("not announced yet");
  return standing;
};

describe("silentSince(standing, asOf, days)", () => {
  const said = quantityClaim("said", exact(1), onDay("2026-01-02"));
  const repeated = statusClaim("repeated", "announced", "2026-05-01");
  const days = { latest: "2026-07-01", readUpTo: "2026-07-01" };

  it("marks a deal of which nothing was stated for more than 180 days, by the last of its claims", () => {
    expect(silentSince(onThe("2026-07-01", said), "2026-07-01", days)).toBeUndefined();
    expect(silentSince(onThe("2026-07-02", said), "2026-07-02", days)).toBe("2026-01-02");
    expect(silentSince(onThe("2026-07-02", said, repeated), "2026-07-02", days)).toBeUndefined();
  });
  it("counts on the latest day up to the day that sources were read", () => {
    const late = { latest: "2026-07-01", readUpTo: "2026-10-10" };
    expect(silentSince(onThe("2026-07-01", said), "2026-07-01", late)).toBe("2026-01-02");
    expect(silentSince(onThe("2026-06-30", said), "2026-06-30", late)).toBeUndefined();
  });
  it("knows nothing of what was stated after the day", () => {
    expect(lastHeard(onThe("2026-02-01", said, repeated))).toBe("2026-01-02");
    expect(lastHeard(onThe("2025-10-01"))).toBe("2025-10-01");
  });
});

describe("relayedFrom(claim, source)", () => {
  it("names the document behind a claim that was read in a relay of grade C, and none behind a better one", () => {
    const filing = { originalReportingBy: "SEC 8-K" };
    expect(relayedFrom({ grade: "C" }, filing)).toBe("SEC 8-K");
    expect(relayedFrom({ grade: "B" }, filing)).toBeUndefined();
    expect(relayedFrom({ grade: "C" }, {})).toBeUndefined();
    expect(relayedFrom({ grade: "C" }, undefined)).toBeUndefined();
  });
});
