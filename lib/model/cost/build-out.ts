import { builtGw, centralGw, floorGw, statedGw, type BuildWindow, type Project } from "./project";
import { FIRST_YEAR, LAST_YEAR, type Band, type CostScenario, type Curve } from "./scenario";

/** One calendar year: gigawatts in service at its end (GW), and what is spent in it (nominal US dollars). */
export type BuildYear = {
  year: number;
  inServiceGw: Band;
  /** Capital cost of the gigawatts built that year. */
  capexUsd: Band & { central: number };
  /**
   * Running cost of the gigawatts in service, on average over the year; 0 when it is left out or no source states it.
   */
  runningUsd: number;
};

/**
 * The share of a project that is built by a moment, from 0 to 1. Time is in years, so 2027.0 is the first day of
 * 2027; the window runs from the first day of its first year to the last day of its last. S-curve: 3x² − 2x³ (the
 * cubic Hermite step), level at both ends.
 */
export function builtShare({ from, to }: Pick<BuildWindow, "from" | "to">, curve: Curve, time: number): number {
  const x = Math.min(1, Math.max(0, (time - from) / (to + 1 - from)));
  return curve === "linear" ? x : x * x * (3 - 2 * x);
}

/** The integral of the share built, from the window's first day to a moment, in years: gives exact yearly averages. */
function shareIntegral({ from, to }: BuildWindow, curve: Curve, time: number): number {
  const length = to + 1 - from;
  const x = Math.min(1, Math.max(0, (time - from) / length));
  const building = curve === "linear" ? (x * x) / 2 : x ** 3 - x ** 4 / 2;
  return length * building + Math.max(0, time - (to + 1));
}

/**
 * The build-out of projects without delay, a year each from `start` to LAST_YEAR; what was built before is in
 * service in the first. Spending falls in the year of building: P·r·[F(y + 1) − F(y)]·u. `runningUsdPerGwYear`: what a
 * gigawatt in service costs a year beside its capital, in nominal US dollars; 0 without one.
 */
export function buildOut(
  projects: Project[],
  scenario: Pick<CostScenario, "unitCost" | "realisation" | "curve" | "running">,
  runningUsdPerGwYear = 0,
  start = FIRST_YEAR,
): BuildYear[] {
  const { unitCost, realisation, curve, running } = scenario;
  const realised = projects.map((project) => ({
    window: project.window,
    low: builtGw(project, floorGw(project), realisation),
    high: builtGw(project, statedGw(project), realisation),
    central: builtGw(project, centralGw(project), realisation),
  }));
  const built = (key: "low" | "high" | "central", time: number) =>
    realised.reduce((sum, project) => sum + project[key] * builtShare(project.window, curve, time), 0);
  const yearsInService = (time: number) =>
    realised.reduce((sum, { window, central }) => sum + central * shareIntegral(window, curve, time), 0);
  return Array.from({ length: LAST_YEAR - start + 1 }, (_, index) => {
    const year = start + index;
    const added = (key: "low" | "high" | "central") => built(key, year + 1) - built(key, year);
    return {
      year,
      inServiceGw: { low: built("low", year + 1), high: built("high", year + 1) },
      capexUsd: {
        low: added("low") * unitCost.low,
        high: added("high") * unitCost.high,
        central: (added("central") * (unitCost.low + unitCost.high)) / 2,
      },
      runningUsd: running ? (yearsInService(year + 1) - yearsInService(year)) * runningUsdPerGwYear : 0,
    };
  });
}
