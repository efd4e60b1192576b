import { DEFAULT_SCENARIO } from "../../lib/model/cost/scenario";
import { capexDistribution, DRAWS } from "../../lib/model/cost/uncertainty";

const RUNS = 5;

/** How many draws of the cost model's Monte-Carlo this machine makes in a second, over the article's three deals. */
export function drawsPerSecond(): number {
  const projects = [10, 10, 6].map((low, index) => ({
    id: String(index),
    power: { qualifier: "exact", unit: "GW", low, high: low } as const,
    firmness: "soft" as const,
    window: { from: 2026, to: 2030, basis: "default" as const },
  }));
  capexDistribution(projects, DEFAULT_SCENARIO);
  const begun = performance.now();
  for (let run = 0; run < RUNS; run += 1) capexDistribution(projects, DEFAULT_SCENARIO);
  return Math.round((RUNS * DRAWS) / ((performance.now() - begun) / 1000));
}
