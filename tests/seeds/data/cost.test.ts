import { beforeAll, describe, expect, it } from "vitest";
import { calibrations } from "@/lib/model/cost/calibration";
import { realisedCapex, totalCapex } from "@/lib/model/cost/capex";
import { costBasis } from "@/lib/model/cost/cost-basis";
import type { CostInputs } from "@/lib/model/cost/cost-inputs";
import { DEFAULT_SCENARIO, POWER_SCOPES, type CostScenario } from "@/lib/model/cost/scenario";
import { builtGw, floorGw, statedGw } from "@/lib/model/cost/project";
import { projectsOf } from "@/lib/model/cost/study";
import type { Ledger } from "@/lib/model/ledger";
import { lowerBound, statedNumber } from "@/lib/model/quantity";
import { layerTotal } from "@/lib/model/totals";
import { seededLedger } from "../../ledger";
import { readerOf } from "../../views/reader";
import { COUNTS } from "../counts";

let ledger: Ledger;
let inputs: CostInputs;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
  ({ inputs } = costBasis(readerOf(ledger, "en").edition, ledger.days.latest));
});
const capexOfScope = (change: Partial<CostScenario>) => {
  const scenario = { ...DEFAULT_SCENARIO, ...change };
  const { low, high, open } = totalCapex(
    projectsOf(inputs, scenario).map((project) => realisedCapex(project, scenario)),
  );
  return { low: Math.round(low / 1e9), high: Math.round(high / 1e9), open };
};

describe("the cost of the ledger's deals", () => {
  it("is for the article at least 1,300 to 1,560 billion dollars, of which 800 to 1,560 are surely distinct", () => {
    expect(capexOfScope({ scope: "article" })).toEqual({ low: 1300, high: 1560, open: true });
    expect(capexOfScope({ scope: "distinct" })).toEqual({ low: 800, high: 1560, open: true });
  });
  it("is 300 to 360 for AMD, and 500 to 600 for the Stargate target", () => {
    expect(capexOfScope({ scope: "deals", deals: ["amd-6gw-2025-10"] })).toMatchObject({ low: 300, high: 360 });
    expect(capexOfScope({ scope: "deals", deals: ["stargate-2025-01"] })).toMatchObject({ low: 500, high: 600 });
  });
  it("is as firm, layer by layer, as the overview's totals: nothing else is left when nothing soft is built", () => {
    const { standings, relations } = readerOf(ledger, "en").edition.on(ledger.days.latest);
    for (const layer of ["chips", "cloud", "site"] as const) {
      const total = layerTotal(standings, relations, layer, "power");
      const firm = total?.bases.length ? total.bases.map((basis) => basis.firm) : [total?.firm];
      const scenario = { ...DEFAULT_SCENARIO, scope: layer, realisation: { firm: 1, soft: 0, dead: 0 } };
      const built = projectsOf(inputs, scenario).reduce(
        (sum, project) => sum + builtGw(project, statedGw(project), scenario.realisation),
        0,
      );
      expect(built, layer).toBeCloseTo(
        firm.reduce((sum, quantity) => sum + (quantity ? statedNumber(quantity) : 0), 0),
        6,
      );
    }
  });
  it("of AMD alone is 50 to 60 for the gigawatt that binds, when nothing soft is built", () => {
    const realisation = { firm: 1, soft: 0, dead: 0 };
    expect(capexOfScope({ scope: "deals", deals: ["amd-6gw-2025-10"], realisation })).toMatchObject({
      low: 50,
      high: 60,
    });
  });
  it("has no article before the article's day, and counts its replaced letter as it stood on that day", () => {
    const before = costBasis(readerOf(ledger, "en").edition, "2025-10-07").inputs;
    expect([before.scopes.article, before.scopes.distinct, before.articleProjects]).toEqual([[], [], []]);
    const letter = projectsOf(inputs, DEFAULT_SCENARIO).find(({ id }) => id === "nvidia-loi-2025-09");
    expect(letter?.firmness).toBe("soft");
    expect(inputs.ended).toContainEqual({ id: "nvidia-loi-2025-09", by: "nvidia-5gw-2026-02" });
  });
  it("runs at 0.9 billion dollars a gigawatt and year, without the capital", () => {
    expect(inputs.runningUsdPerGwYear).toBe(0.9e9);
  });
  it("adds what the reader plans to what the ledger holds", () => {
    const planned = [{ partner: "Anyone", powerGw: 4, from: 2027, to: 2030 }];
    expect(capexOfScope({ scope: "deals", deals: ["amd-6gw-2025-10"], planned })).toMatchObject({
      low: 500,
      high: 600,
    });
  });
  it("for every sourced unit cost and every scope is gigawatts times its low and times its high, and rises with it", () => {
    for (const scope of POWER_SCOPES) {
      const costed = projectsOf(inputs, { ...DEFAULT_SCENARIO, scope });
      const [floor, stated] = [floorGw, statedGw].map((end) => costed.map(end).reduce((sum, gw) => sum + gw, 0));
      const lows: [number, number][] = [];
      for (const { quantity } of ledger.unitCosts) {
        if (!("low" in quantity) && !("high" in quantity)) continue;
        const unitCost = { low: lowerBound(quantity), high: statedNumber(quantity) };
        const { low, high } = capexOfScope({ scope, unitCost });
        expect(low, scope).toBeCloseTo(((floor ?? NaN) * unitCost.low) / 1e9, -1);
        expect(high, scope).toBeCloseTo(((stated ?? NaN) * unitCost.high) / 1e9, -1);
        lows.push([unitCost.low, low]);
      }
      expect(lows.length).toBeGreaterThan(COUNTS.unitCosts / 2);
      lows.sort(([a], [b]) => a - b);
      expect(
        lows.map(([, low]) => low),
        scope,
      ).toEqual(lows.map(([, low]) => low).sort((a, b) => a - b));
    }
  });
});

describe("dollars per gigawatt that deals imply", () => {
  const listed = () => {
    const { standings, relations } = readerOf(ledger, "en").edition.on(ledger.days.latest);
    return calibrations(standings, relations);
  };
  const implied = (id: string) => {
    const found = listed().find(({ dealId }) => dealId === id);
    return found && [Number((found.impliedUsdPerGw / 1e9).toFixed(1)), found.notComparable];
  };
  it("are 50.0 for Stargate, 56.3 for its five sites, and 12.5 for Abilene: sites all, and the last two inside the first", () => {
    expect(implied("stargate-2025-01")).toEqual([50, undefined]);
    expect(implied("stargate-five-sites-2025-09")).toEqual([56.3, undefined]);
    expect(implied("abilene-2025")).toEqual([12.5, undefined]);
    expect(listed().find(({ dealId }) => dealId === "stargate-five-sites-2025-09")?.within).toBe("stargate-2025-01");
  });
  it("leave no site aside for what it comes to: four of eleven lie within 50 to 60", () => {
    const sites = listed().filter(({ notComparable }) => !notComparable);
    const inside = sites.filter(({ impliedUsdPerGw: at }) => at >= 50e9 && at <= 60e9);
    expect([inside.length, sites.length]).toEqual([4, 11]);
  });
  it("are rent for Oracle and Cerebras, a loan for Broadcom's first phase, and nothing for money for shares", () => {
    expect(implied("oracle-300b-2025-09")?.[1]).toBe("rent");
    expect(implied("cerebras-2026-01")?.[1]).toBe("rent");
    expect(implied("broadcom-financing-2026-05")).toEqual([13.8, "debt"]);
    expect(implied("nvidia-loi-2025-09")).toBeUndefined();
    expect(implied("amd-6gw-2025-10")).toBeUndefined();
  });
});
