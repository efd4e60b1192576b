import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capexDistribution, DRAWS } from "@/lib/model/cost/uncertainty";
import { sensitivity } from "@/lib/model/cost/sensitivity";
import { exact, gw, upTo } from "../builders";
import { meanCapex } from "./mean-capex";
import { project, projects, scenario, scenarios } from "./projects";

describe("the Monte-Carlo of capital cost", () => {
  it("of 10 GW surely built by 2035 has the unit cost's own percentiles: 505, 550 and 595 of 500 to 600", () => {
    const sure = scenario({ spread: 0, delayYears: 0 });
    const { p5, p50, p95, mean, standardError } = capexDistribution([project(exact(10))], sure);
    expect([p5, p50, p95].map((usd) => Math.round(usd / 1e9))).toEqual([505, 550, 595]);
    expect(Math.abs(mean - 550e9)).toBeLessThan(3 * standardError);
  });
  it("gives the same numbers for the same scenario, from 100,000 draws in 40 bins", () => {
    const some = [project(exact(6)), project(upTo(10), { firmness: "soft" })];
    const [a, b] = [capexDistribution(some, scenario()), capexDistribution(some, scenario())];
    expect(a).toEqual(b);
    expect(a.draws).toBe(DRAWS);
    expect(a.bins).toHaveLength(40);
    expect(a.bins.reduce((sum, { count }) => sum + count, 0)).toBe(DRAWS);
  });
  it("has a mean within four standard errors of the analytic one, and percentiles in order inside its ends", () => {
    fc.assert(
      fc.property(projects, scenarios, (some, of) => {
        const { mean, standardError, p5, p50, p95, bins } = capexDistribution(some, of, 4000);
        expect(Math.abs(mean - meanCapex(some, of))).toBeLessThanOrEqual(4.5 * standardError + 1);
        const ends = [bins[0]?.low ?? 0, p5, p50, p95, bins.at(-1)?.high ?? 0];
        expect([...ends].sort((a, b) => a - b)).toEqual(ends);
      }),
      { numRuns: 100 },
    );
  });
  it("of nothing is nothing", () => {
    expect(capexDistribution([], scenario())).toMatchObject({ p5: 0, p50: 0, p95: 0, mean: 0 });
  });
});

describe("the tornado", () => {
  it("moves one input at a time, the widest first: 10 GW at 50 to 60, built to 80 % or all", () => {
    const { central, swings } = sensitivity([project(exact(10))], scenario({ delayYears: 0 }));
    expect(central).toBeCloseTo(550e9, 0);
    expect(
      swings.map(({ input, atLow, atHigh }) => [input, Math.round(atLow / 1e9), Math.round(atHigh / 1e9)]),
    ).toEqual([
      ["firm", 440, 550],
      ["unitCost", 500, 600],
    ]);
  });
  it("shows what a range of gigawatts is worth", () => {
    const { swings } = sensitivity([project(gw(16, 26, "range"))], scenario({ delayYears: 0, spread: 0 }));
    expect(swings[0]).toMatchObject({ input: "power", from: 16, to: 26, atLow: 880e9, atHigh: 1430e9 });
  });
  it("is sorted, and has the central result between the ends of every bar", () => {
    fc.assert(
      fc.property(projects, scenarios, (some, of) => {
        const { central, swings } = sensitivity(some, of);
        const widths = swings.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
        expect([...widths].sort((a, b) => b - a)).toEqual(widths);
        for (const { atLow, atHigh } of swings) {
          expect(Math.min(atLow, atHigh)).toBeLessThanOrEqual(central * (1 + 1e-12));
          expect(Math.max(atLow, atHigh)).toBeGreaterThanOrEqual(central * (1 - 1e-12));
        }
      }),
    );
  });
});
