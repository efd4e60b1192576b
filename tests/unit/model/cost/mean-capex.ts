import { builtShare } from "@/lib/model/cost/build-out";
import { builtGw, centralGw, type Project } from "@/lib/model/cost/project";
import { LAST_YEAR, type CostScenario } from "@/lib/model/cost/scenario";

/**
 * The mean that the draws of `capexDistribution` tend to, in dollars: independent factors, so the product of their
 * means; the mean of a share is the reader's. The delay is averaged by Simpson's rule. The analytic side of the tests.
 */
export function meanCapex(projects: Project[], scenario: CostScenario): number {
  const cost = (scenario.unitCost.low + scenario.unitCost.high) / 2;
  return (
    cost *
    projects.reduce((sum, project) => {
      return sum + builtGw(project, centralGw(project), scenario.realisation) * meanShare(project, scenario);
    }, 0)
  );
}

/**
 * Intervals of Simpson's rule: the S-curve is a cubic between its ends, so the error is far below a dollar per dollar
 * million.
 */
const INTERVALS = 2000;

function meanShare({ window }: Project, { curve, delayYears }: CostScenario): number {
  if (delayYears === 0) return builtShare(window, curve, LAST_YEAR + 1);
  const at = (index: number) => builtShare(window, curve, LAST_YEAR + 1 - (delayYears * index) / INTERVALS);
  const inner = Array.from({ length: INTERVALS - 1 }, (_, index) => (index % 2 ? 2 : 4) * at(index + 1)).reduce(
    (sum, value) => sum + value,
    0,
  );
  return (at(0) + inner + at(INTERVALS)) / (3 * INTERVALS);
}
