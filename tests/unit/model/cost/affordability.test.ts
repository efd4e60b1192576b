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
    const [base, first, second] = paymentYears(years, BASE, { growth: 1, computeShare: 0.6 });
    expect(base).toMatchObject({ year: 2025, revenueUsd: 13e9, spendUsd: 0, gapUsd: -7.8e9 });
    expect(first).toMatchObject({ year: 2026, revenueUsd: 26e9 });
    expect((first?.gapUsd ?? 0) / 1e9).toBeCloseTo(94.4, 9);
    expect((second?.cumulativeGapUsd ?? 0) / 1e9).toBeCloseTo(-7.8 + 94.4 + 110 - 31.2, 9);
  });
  it("counts the year of the stated revenue on both sides, so that no spending is in one sum and not in the other", () => {
    fc.assert(
      fc.property(projects, scenarios, (some, of) => {
        const years = buildOut(some, of, 0.9e9);
        const spent = years.reduce((sum, { capexUsd, runningUsd }) => sum + capexUsd.central + runningUsd, 0);
        const payments = paymentYears(years, BASE, of);
        expect(payments.map(({ year }) => year)).toEqual(years.map(({ year }) => year));
        expect(payments.reduce((sum, { spendUsd }) => sum + spendUsd, 0)).toBeCloseTo(spent, -3);
      }),
    );
  });
  it("finds the growth that closes the gap: put back in, it does", () => {
    fc.assert(
      fc.property(projects, scenarios, fc.integer({ min: 2026, max: 2035 }), (some, of, closeBy) => {
        const years = buildOut(some, of);
        const growth = closingGrowth(years, BASE, 0.5, closeBy);
        const spent = years
          .filter(({ year }) => year <= closeBy)
          .reduce((sum, { capexUsd, runningUsd }) => sum + capexUsd.central + runningUsd, 0);
        if (growth === 0) {
          expect(spent).toBeLessThanOrEqual((closeBy - 2024) * 6.5e9 + 1);
          return;
        }
        if (growth === undefined) throw new Error("some growth pays for anything");
        const gap =
          paymentYears(years, BASE, { growth, computeShare: 0.5 }).find(({ year }) => year === closeBy)
            ?.cumulativeGapUsd ?? NaN;
        expect(Math.abs(gap)).toBeLessThanOrEqual(1e-6 * Math.max(spent, 1e9));
      }),
    );
  });
  it("asks for no growth, and never for a shrinking revenue, where the stated revenue pays: 10 GW of which 1 % is built", () => {
    const little = buildOut([project(exact(10))], scenario({ realisation: { firm: 0.01, soft: 0, dead: 0 } }));
    expect(closingGrowth(little, BASE, 0.6, 2035)).toBe(0);
    expect(closingGrowth(buildOut([], scenario()), BASE, 0.5, 2035)).toBe(0);
  });
  it("has no answer when no revenue goes to computing, or no year is asked for", () => {
    const years = buildOut([project(exact(10))], scenario());
    expect(closingGrowth(years, BASE, 0, 2035)).toBeUndefined();
    expect(closingGrowth(years, BASE, 0.5, 2024)).toBeUndefined();
  });
});
