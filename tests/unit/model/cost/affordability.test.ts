import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closingGrowth, paymentYears } from "@/lib/model/cost/affordability";
import { buildOut } from "@/lib/model/cost/build-out";
import { exact } from "../builders";
import { project, projects, scenario, scenarios } from "./projects";

const BASE = { year: 2025, usd: 13e9 };

describe("can it be paid", () => {
  it("sets a year's spending against the share of that year's revenue: 110 against 60 % of 26 leaves 94.4", () => {
    const years = buildOut([project(exact(10))], scenario({ curve: "linear", running: false }));
    const [first, second] = paymentYears(years, BASE, { growth: 1, computeShare: 0.6 });
    expect(first).toMatchObject({ year: 2026, revenueUsd: 26e9 });
    expect((first?.gapUsd ?? 0) / 1e9).toBeCloseTo(94.4, 9);
    expect((second?.cumulativeGapUsd ?? 0) / 1e9).toBeCloseTo(94.4 + 110 - 31.2, 9);
  });
  it("finds the growth that closes the gap: put back in, it does", () => {
    fc.assert(
      fc.property(projects, scenarios, fc.integer({ min: 2026, max: 2035 }), (some, of, closeBy) => {
        const years = buildOut(some, of);
        const growth = closingGrowth(years, BASE, 0.5, closeBy);
        const spent = years
          .filter(({ year }) => year > 2025 && year <= closeBy)
          .reduce((sum, { capexUsd, runningUsd }) => sum + capexUsd.central + runningUsd, 0);
        if (growth === undefined) {
          expect(spent).toBeLessThan(1e9);
          return;
        }
        const gap =
          paymentYears(years, BASE, { growth, computeShare: 0.5 }).find(({ year }) => year === closeBy)
            ?.cumulativeGapUsd ?? NaN;
        expect(Math.abs(gap)).toBeLessThanOrEqual(1e-6 * Math.max(spent, 1e9));
      }),
    );
  });
  it("has no answer when no revenue goes to computing or nothing is spent", () => {
    const years = buildOut([project(exact(10))], scenario());
    expect(closingGrowth(years, BASE, 0, 2035)).toBeUndefined();
    expect(closingGrowth(buildOut([], scenario()), BASE, 0.5, 2035)).toBeUndefined();
    expect(closingGrowth(years, BASE, 0.5, 2025)).toBeUndefined();
  });
});
