import { describe, expect, it } from "vitest";
import { closingGrowth, paymentYears } from "@/lib/model/cost/affordability";
import { buildOut } from "@/lib/model/cost/build-out";
import { realisedPower } from "@/lib/model/cost/capex";
import { capexDistribution } from "@/lib/model/cost/uncertainty";
import { atLeast, exact, gw } from "../builders";
import { project, scenario } from "./projects";

/** The article's three deals as they stood on 8 October 2025, in the building years that their milestones gave. */
const DEALS = [
  project(gw(10, 10, "target"), { id: "stargate", firmness: "soft", window: { from: 2025, to: 2029, basis: "start" } }),
  project(atLeast(10), { id: "nvidia", firmness: "soft", window: { from: 2026, to: 2030, basis: "start" } }),
  project(exact(6), { id: "amd", firmness: "soft", boundGw: 1, window: { from: 2026, to: 2030, basis: "start" } }),
];
/** OpenAI's revenue of 2025, and Epoch AI's running cost of a gigawatt and year. */
const REVENUE = { year: 2025, usd: 13.07e9 };
const RUNNING_USD_PER_GW_YEAR = 0.9e9;
const of = scenario();
const years = buildOut(DEALS, of, RUNNING_USD_PER_GW_YEAR);
const billions = (usd: number | undefined) => Math.round((usd ?? NaN) / 1e9);

describe("the article's sum under the page's own defaults", () => {
  it("runs for 184 billion dollars from 2025 to 2035, and spends 411 in its dearest year", () => {
    expect(years.reduce((sum, { runningUsd }) => sum + runningUsd, 0) / 1e9).toBeCloseTo(184.5, 6);
    expect(billions(Math.max(...years.map(({ capexUsd, runningUsd }) => capexUsd.central + runningUsd)))).toBe(411);
  });
  it("leaves a surplus of 672 billion at 60 % growth: of 721 after 2025, whose 58 of spending 8 of revenue meet", () => {
    const payments = paymentYears(years, REVENUE, of);
    expect(billions(payments.at(-1)?.cumulativeGapUsd)).toBe(-672);
    expect(billions(payments[0]?.spendUsd)).toBe(58);
    expect(billions(payments[0]?.paidUsd)).toBe(8);
    expect(billions(payments.slice(1).reduce((sum, { gapUsd }) => sum + gapUsd, 0))).toBe(-721);
  });
  it("is just paid by 53 % of growth a year: 72 times the base", () => {
    const growth = closingGrowth(years, REVENUE, of.computeShare, 2035) ?? NaN;
    expect(growth).toBeCloseTo(0.534, 3);
    expect(Math.round((1 + growth) ** 10)).toBe(72);
  });
  it("has a median of its draws at the central 1,430 billion: the draws do not pull it down", () => {
    expect(Math.abs(capexDistribution(DEALS, of).p50 / 1430e9 - 1)).toBeLessThan(0.01);
  });
  it("builds one gigawatt of 26 when nothing soft is built: only AMD's first binds", () => {
    expect(realisedPower(DEALS, { firm: 1, soft: 0, dead: 0 })).toEqual({ low: 1, high: 1, open: false });
    expect(realisedPower(DEALS, of.realisation)).toEqual({ low: 26, high: 26, open: true });
  });
});
