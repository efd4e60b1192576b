import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { realisedCapex, totalCapex } from "@/lib/model/cost/capex";
import { capexDistribution, DRAWS, realisationRange } from "@/lib/model/cost/uncertainty";
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
  it("has the reader's share as mean and median of what gets built: 10 GW at 55, half of it, more or less, is 275", () => {
    const half = scenario({
      unitCost: { low: 55e9, high: 55e9 },
      realisation: { firm: 0.5, soft: 0, dead: 0 },
      spread: 0.2,
      delayYears: 0,
    });
    const { p5, p50, p95, mean } = capexDistribution([project(exact(10))], half);
    expect([p50, mean].map((usd) => Math.round(usd / 1e9))).toEqual([275, 275]);
    // The quantile of a symmetric triangle: 0.3 + 0.4·√(0.05 / 2) = 0.3632 at 5 %, and its mirror at 95 %.
    expect([p5, p95].map((usd) => Math.round(usd / 1e9))).toEqual([200, 350]);
  });
  it("doubts no more than the share has room for on both sides, without a jump at 0 or 100 %", () => {
    const range = (soft: number, spread: number) =>
      realisationRange({ realisation: { firm: 1, soft, dead: 0 }, spread }, "soft");
    expect(range(0, 0.2)).toEqual({ low: 0, high: 0 });
    expect(range(0.001, 1)).toEqual({ low: 0, high: 0.002 });
    expect(range(0.1, 0.2)).toEqual({ low: 0, high: 0.2 });
    expect(range(0.5, 0.2)).toEqual({ low: 0.3, high: 0.7 });
    expect(range(1, 0.2)).toEqual({ low: 1, high: 1 });
  });
  it("never spends more, by median or mean, than the capital cost that stands beside it; no draw exceeds all that could be built", () => {
    fc.assert(
      fc.property(projects, scenarios, (some, of) => {
        const { mean, standardError, p50, bins } = capexDistribution(some, of, 4000);
        const whole = totalCapex(some.map((each) => realisedCapex(each, of)));
        const all = { ...of, realisation: { firm: 1, soft: 1, dead: 1 } };
        const most = totalCapex(some.map((each) => realisedCapex(each, all)));
        expect(mean).toBeLessThanOrEqual((whole.low + whole.high) / 2 + 5 * standardError + 1);
        expect(p50).toBeLessThanOrEqual(whole.high * 1.05 + 1);
        expect(bins.at(-1)?.high ?? 0).toBeLessThanOrEqual(most.high * (1 + 1e-9) + 1);
      }),
      { numRuns: 100 },
    );
  });
  it("of nothing is nothing", () => {
    expect(capexDistribution([], scenario())).toMatchObject({ p5: 0, p50: 0, p95: 0, mean: 0 });
  });
});

describe("the tornado", () => {
  it("moves one input at a time, the widest first: 10 GW at 50 to 60, of which 60 to 100 % is built", () => {
    const some = scenario({ delayYears: 0, realisation: { firm: 0.8, soft: 1, dead: 0 } });
    const { central, swings } = sensitivity([project(exact(10))], some);
    expect(central).toBeCloseTo(440e9, 0);
    expect(
      swings.map(({ input, atLow, atHigh }) => [input, Math.round(atLow / 1e9), Math.round(atHigh / 1e9)]),
    ).toEqual([
      ["firm", 330, 550],
      ["unitCost", 400, 480],
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
