import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { FIRMNESSES, type Firmness } from "../firmness";
import { builtShare } from "./build-out";
import { builtGw, floorGw, statedGw, type Project } from "./project";
import { LAST_YEAR, type Band, type CostScenario } from "./scenario";

/** The draws from `low` to `high`, in nominal US dollars. */
type Bin = Band & { count: number };

/**
 * Capital cost spent by the end of LAST_YEAR, in nominal US dollars: percentiles, mean and its standard error, and a
 * histogram of equal bins.
 */
export type Distribution = {
  p5: number;
  p50: number;
  p95: number;
  mean: number;
  standardError: number;
  bins: Bin[];
  draws: number;
};

/** Enough for a standard error of the mean below what the three digits that are written can show. */
export const DRAWS = 100_000;
const BINS = 40;
/**
 * One seed for all: the same scenario gives the same numbers on the server and in every browser, and a slider moves
 * the result, not the noise. The number is the article's day.
 */
const SEED = 20251008;

/**
 * Monte-Carlo of the capital cost spent by the end of LAST_YEAR. Independent draws: unit cost uniform over its band;
 * realisation of each firmness group triangular over `realisationRange`, so that its mean and its median are the
 * reader's share; one delay for all, uniform on [0, delayYears]; a deal stated as a range uniform over it. Uniform
 * where a source gives two ends and nothing between; triangular where the reader gives one number and a doubt. All
 * zero without a project.
 */
export function capexDistribution(projects: Project[], scenario: CostScenario, draws = DRAWS): Distribution {
  const random = uniform(SEED);
  const groups = FIRMNESSES.filter((group) =>
    projects.some(({ firmness, boundGw }) => firmness === group || (group === "firm" && boundGw)),
  ).map((group) => ({ group, range: realisationRange(scenario, group) }));
  const ranged = projects.map((project) => ({
    project,
    ...(project.drawnGw ?? { low: floorGw(project), high: statedGw(project) }),
  }));
  const totals = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    const unitCost = between(scenario.unitCost, random());
    const time = LAST_YEAR + 1 - scenario.delayYears * random();
    const realisation = { firm: 0, soft: 0, dead: 0 };
    for (const { group, range } of groups) realisation[group] = triangular(range, random());
    let powerGw = 0;
    for (const { project, low, high } of ranged) {
      const gw = low === high ? low : between({ low, high }, random());
      powerGw += builtGw(project, gw, realisation) * builtShare(project.window, scenario.curve, time);
    }
    totals[draw] = unitCost * powerGw;
  }
  return summarise(totals.sort());
}

/**
 * What the realisation of a firmness group may be, as fractions: the reader's share, and as far to either side as the
 * reader's doubt goes and [0, 1] has room on both. Its middle is always the share; at 0 and at 1 nothing is left to
 * doubt, and near them the doubt narrows without a jump. Refused: cutting only the side that sticks out, which pulls
 * the mean away from the share that the page says.
 */
export function realisationRange(
  { realisation, spread }: Pick<CostScenario, "realisation" | "spread">,
  firmness: Firmness,
): Band {
  const share = realisation[firmness];
  const reach = Math.min(spread, share, 1 - share);
  return { low: share - reach, high: share + reach };
}

const between = ({ low, high }: Band, part: number) => low + (high - low) * part;

/** The quantile of the symmetric triangular distribution over a band (inverse of its distribution function). */
const triangular = ({ low, high }: Band, part: number): number =>
  part < 0.5 ? low + (high - low) * Math.sqrt(part / 2) : high - (high - low) * Math.sqrt((1 - part) / 2);

/** Uniform numbers in [0, 1) from a seeded generator of 32-bit integers (xoroshiro128+, Blackman & Vigna 2018). */
function uniform(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}

function summarise(sorted: Float64Array): Distribution {
  const draws = sorted.length;
  const at = (part: number) => sorted[Math.min(draws - 1, Math.floor(part * draws))] ?? 0;
  const mean = sorted.reduce((sum, total) => sum + total, 0) / draws;
  const variance = sorted.reduce((sum, total) => sum + (total - mean) ** 2, 0) / (draws - 1);
  return {
    p5: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
    mean,
    standardError: Math.sqrt(variance / draws),
    bins: histogram(sorted),
    draws,
  };
}

function histogram(sorted: Float64Array): Bin[] {
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (low === high) return [{ low, high, count: sorted.length }];
  const width = (high - low) / BINS;
  const counts = new Array<number>(BINS).fill(0);
  for (const total of sorted) {
    const bin = Math.min(BINS - 1, Math.floor((total - low) / width));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, index) => ({ low: low + index * width, high: low + (index + 1) * width, count }));
}
