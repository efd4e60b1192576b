import type { Qualifier } from "../quantity";
import { builtGw, floorGw, statedGw, type Project, type Sized } from "./project";
import type { Band, CostScenario, UnitPrice } from "./scenario";

/**
 * Capital cost in nominal US dollars. `open`: the gigawatts or the unit cost are a minimum ("at least"), so the high
 * end is only that of the stated numbers.
 */
export type Capex = Band & { open: boolean };

/** True of words that state a minimum. */
const isFloor = (qualifier: Qualifier | undefined): boolean => qualifier === "at_least" || qualifier === "more_than";

/**
 * What gets built of a project, in nominal US dollars: gigawatts × unit cost × the realisation of their firmness
 * groups, bound by bound (interval arithmetic, Moore 1966). Low = floor × low cost, high = stated × high cost. "At
 * least 10 GW" × 50–60 is at least 500–600 (billion dollars); "up to 10 GW" is 0 to 600; 10 GW at more than 40 is
 * more than 400. A group of which nothing is built costs 0, and is never open.
 */
export function realisedCapex(
  project: Pick<Project, "power" | "boundGw" | "firmness" | "isTyped">,
  { unitCost, realisation }: Pick<CostScenario, "unitCost" | "realisation">,
): Capex {
  const high = builtGw(project, statedGw(project), realisation) * unitCost.high;
  return {
    low: builtGw(project, floorGw(project), realisation) * unitCost.low,
    high,
    open:
      (project.power.high === undefined && realisation[project.firmness] > 0) ||
      (isFloor(unitCost.qualifier) && high > 0),
  };
}

/** Capex added up, in nominal US dollars: end by end, open when one of them is. Nothing costs 0. */
export function totalCapex(parts: Capex[]): Capex {
  return parts.reduce(
    (sum, { low, high, open }) => ({ low: sum.low + low, high: sum.high + high, open: sum.open || open }),
    { low: 0, high: 0, open: false },
  );
}

/** The gigawatts that get built: floor and stated ones, each × the realisation of its group. Both ends in GW. */
export function realisedPower(projects: Project[], realisation: CostScenario["realisation"]): Capex {
  return totalCapex(projects.map((project) => realisedCapex(project, { unitCost: { low: 1, high: 1 }, realisation })));
}

/**
 * Two computed ends with one qualifier, in the unit of what was computed. A type apart from `KnownQuantity`, because a
 * source's quantity has no high end when it is "at least", and the same two ends when it is "about" (`boundsFault`),
 * while a computed band may be "at least 500, 600 at the stated gigawatts" or "about 350 to 420".
 */
export type QualifiedBand = {
  qualifier: Qualifier;
  /** Absent of "up to", whose low end is 0. */
  low?: number;
  /** Of "at least" and "more than": the high end of the stated gigawatts alone, no upper bound. */
  high: number;
};

/**
 * What was computed with the qualifier to write it with: open above when its gigawatts or its unit cost are, "up to"
 * from zero or when all of its gigawatts are signed as a ceiling, "target" when all are, "about" where one of them is
 * vague, else a range or one number. `of`: the projects that it was computed from, and their unit cost, if it is money.
 */
export function qualifiedBand({ low, high, open }: Capex, of: Sized[] = [], unitCost?: UnitPrice): QualifiedBand {
  const words = [...of.map(({ power }) => power.qualifier), unitCost?.qualifier];
  const says = (qualifier: Qualifier) => words.includes(qualifier);
  if (open) return { qualifier: says("more_than") ? "more_than" : "at_least", low, high };
  if (low === 0 && high > 0) return { qualifier: "up_to", high };
  const isCeiling = (sized: Sized) => sized.power.qualifier === "up_to" && floorGw(sized) === statedGw(sized);
  if (of.length && of.every(isCeiling)) return { qualifier: "up_to", low, high };
  if (of.length && of.every(({ power }) => power.qualifier === "target")) return { qualifier: "target", low, high };
  const isVague = says("about") || says("target") || of.some(isCeiling);
  return { qualifier: isVague ? "about" : low === high ? "exact" : "range", low, high };
}
