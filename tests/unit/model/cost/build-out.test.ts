import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildOut, builtShare } from "@/lib/model/cost/build-out";
import { buildWindow, builtGw, statedGw } from "@/lib/model/cost/project";
import { atLeast, exact } from "../builders";
import { project, projects, scenario, scenarios } from "./projects";

describe("the build-out", () => {
  it("spreads 10 GW over 2026 to 2030 evenly: 2 GW and 100 to 120 billion dollars a year", () => {
    const years = buildOut([project(exact(10))], scenario({ curve: "linear" }));
    expect(
      years
        .filter(({ capexUsd }) => capexUsd.low > 1)
        .map(({ year, capexUsd }) => [year, Math.round(capexUsd.low / 1e9), Math.round(capexUsd.high / 1e9)]),
    ).toEqual([2026, 2027, 2028, 2029, 2030].map((year) => [year, 100, 120]));
    expect(years.map(({ inServiceGw }) => Math.round(inServiceGw.high))).toEqual([
      0, 2, 4, 6, 8, 10, 10, 10, 10, 10, 10,
    ]);
  });
  it("by S-curve builds half by the middle, and starts slower: 0.104 of it in the first of five years", () => {
    const window = { from: 2026, to: 2030 };
    expect(builtShare(window, "s_curve", 2028.5)).toBeCloseTo(0.5, 12);
    expect(builtShare(window, "s_curve", 2027)).toBeCloseTo(3 * 0.2 ** 2 - 2 * 0.2 ** 3, 12);
  });
  it("charges running cost for the gigawatts in service on average: half of the first 2 GW, then 3", () => {
    const years = buildOut([project(exact(10))], scenario({ curve: "linear" }), 0.9e9);
    const running = (year: number) => years.find((each) => each.year === year)?.runningUsd;
    expect(running(2025)).toBe(0);
    expect(running(2026)).toBeCloseTo(0.9e9, 0);
    expect(running(2027)).toBeCloseTo(3 * 0.9e9, 0);
    expect(running(2031)).toBeCloseTo(9e9, 0);
    const free = [
      buildOut([project(exact(10))], scenario({ running: false }), 0.9e9),
      buildOut([project(exact(10))], scenario()),
    ];
    expect(free.flat().every(({ runningUsd }) => runningUsd === 0)).toBe(true);
  });
  it("spends all of the capital cost by 2035 when all is built by then, and never a negative sum", () => {
    fc.assert(
      fc.property(projects, scenarios, (some, of) => {
        const early = some.map((each) => ({ ...each, window: { ...each.window, from: 2025, to: 2031 } }));
        const spent = buildOut(early, of).reduce((sum, { capexUsd }) => sum + capexUsd.high, 0);
        const whole = early.reduce(
          (sum, each) => sum + builtGw(each, statedGw(each), of.realisation) * of.unitCost.high,
          0,
        );
        expect(spent).toBeCloseTo(whole, -3);
        for (const { capexUsd, runningUsd, inServiceGw } of buildOut(some, of)) {
          expect(Math.min(capexUsd.low, runningUsd, inServiceGw.low)).toBeGreaterThanOrEqual(-1e-3);
          expect(capexUsd.low).toBeLessThanOrEqual(capexUsd.high + 1e-3);
        }
      }),
    );
  });
});

describe("building years", () => {
  const milestone = (year: number, gigawatts?: number) => ({
    dealId: "deal",
    what: { en: "", fr: "" },
    sourceId: "s",
    statedOn: { edtf: "2025", earliest: "2025-01-01", latest: "2025-12-31" },
    id: `deal~${year}`,
    kind: "promise" as const,
    by: [],
    expected: { edtf: String(year), earliest: `${year}-01-01`, latest: `${year}-12-31` },
    ...(gigawatts === undefined ? {} : { power: exact(gigawatts) }),
  });
  it("come from the milestones when they say the first and the whole", () => {
    expect(buildWindow([milestone(2026), milestone(2029, 10)], exact(10), "2025-10-13")).toEqual({
      from: 2026,
      to: 2029,
      basis: "milestones",
    });
  });
  it("do not end with a milestone in the year of the announcement: sites are secured then, not built", () => {
    expect(buildWindow([milestone(2025, 10)], exact(7), "2025-09-23")).toEqual({
      from: 2025,
      to: 2029,
      basis: "start",
    });
    expect(buildWindow([milestone(2025, 10), milestone(2029, 10)], exact(10), "2025-01-21")).toEqual({
      from: 2025,
      to: 2029,
      basis: "milestones",
    });
  });
  it("are stated as half known or as a default otherwise", () => {
    expect(buildWindow([milestone(2026, 1)], exact(6), "2025-10-06")).toEqual({ from: 2026, to: 2030, basis: "start" });
    expect(buildWindow([], atLeast(10), "2025-09-22")).toEqual({ from: 2026, to: 2030, basis: "default" });
  });
});
