import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paymentYears } from "@/lib/model/cost/affordability";
import { buildOut } from "@/lib/model/cost/build-out";
import { realisedCapex, totalCapex } from "@/lib/model/cost/capex";
import type { Project } from "@/lib/model/cost/project";
import type { CostScenario } from "@/lib/model/cost/scenario";
import { exact } from "../builders";
import { meanCapex } from "./mean-capex";
import { project, projects, scenarios } from "./projects";

const BASE = { year: 2025, usd: 13e9 };
const capex = (some: Project[], scenario: CostScenario) =>
  totalCapex(some.map((each) => realisedCapex(each, scenario)));
const spent = (some: Project[], scenario: CostScenario) =>
  buildOut(some, scenario).reduce((sum, { capexUsd, runningUsd }) => sum + capexUsd.central + runningUsd, 0);
const gap = (some: Project[], scenario: CostScenario) =>
  paymentYears(buildOut(some, scenario), BASE, scenario).at(-1)?.cumulativeGapUsd ?? 0;
function notLess(more: number, less: number): void {
  expect(more).toBeGreaterThanOrEqual(less - 1e-9 * Math.abs(less) - 1);
}
const holds = (check: (some: Project[], scenario: CostScenario) => void) =>
  fc.assert(fc.property(projects, scenarios, check));
const share = (value: number) => Math.min(1, value + 0.1);

describe("every answer moves one way with every input:", () => {
  it("a dearer gigawatt never costs less, at either end, in total or in the mean", () => {
    holds((some, scenario) => {
      const dearer = {
        ...scenario,
        unitCost: { low: scenario.unitCost.low + 1e9, high: scenario.unitCost.high + 1e9 },
      };
      notLess(capex(some, dearer).low, capex(some, scenario).low);
      notLess(capex(some, dearer).high, capex(some, scenario).high);
      notLess(meanCapex(some, dearer), meanCapex(some, scenario));
      notLess(spent(some, dearer), spent(some, scenario));
    });
  });
  it("building more of what was announced never costs less", () => {
    holds((some, scenario) => {
      const { firm, soft, dead } = scenario.realisation;
      const more = { ...scenario, realisation: { firm: share(firm), soft: share(soft), dead: share(dead) } };
      notLess(capex(some, more).high, capex(some, scenario).high);
      notLess(spent(some, more), spent(some, scenario));
    });
  });
  it("one more deal never costs less, and adds just what it costs alone", () => {
    holds((some, scenario) => {
      const extra = project(exact(4));
      const [with_, alone] = [capex([...some, extra], scenario), capex([extra], scenario)];
      expect(with_.low).toBeCloseTo(capex(some, scenario).low + alone.low, -3);
      expect(with_.high).toBeCloseTo(capex(some, scenario).high + alone.high, -3);
    });
  });
  it("a longer delay never brings spending forward", () => {
    holds((some, scenario) =>
      notLess(meanCapex(some, scenario), meanCapex(some, { ...scenario, delayYears: scenario.delayYears + 1 })),
    );
  });
  it("counting the running cost never lowers what is spent", () => {
    holds((some, scenario) =>
      notLess(spent(some, { ...scenario, running: true }), spent(some, { ...scenario, running: false })),
    );
  });
  it("more growth, or a larger share of revenue, never widens the gap", () => {
    holds((some, scenario) => {
      notLess(gap(some, scenario), gap(some, { ...scenario, growth: scenario.growth + 0.1 }));
      notLess(gap(some, scenario), gap(some, { ...scenario, computeShare: share(scenario.computeShare) }));
    });
  });
});
