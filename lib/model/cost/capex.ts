import type { KnownQuantity, Qualifier } from "../quantity";
import { floorGw, statedGw, type Project } from "./project";
import type { Band, CostScenario } from "./scenario";

/**
 * Capital cost in nominal US dollars. `open`: the gigawatts are a minimum ("at least"), so the high end is only that
 * of the stated gigawatts.
 */
export type Capex = Band & { open: boolean };

/**
 * What gets built of a project, in nominal US dollars: gigawatts × unit cost × the realisation of its firmness group,
 * bound by bound (interval arithmetic, Moore 1966). Low = floor × low cost, high = stated × high cost.
 * "At least 10 GW" × 50–60 is at least 500–600 (billion dollars); "up to 10 GW" is 0 to 600. A group of which nothing
 * is built costs 0, and is never open.
 */
export function realisedCapex(
  { power, firmness }: Pick<Project, "power" | "firmness">,
  { unitCost, realisation }: Pick<CostScenario, "unitCost" | "realisation">,
): Capex {
  const share = realisation[firmness];
  return {
    low: floorGw({ power }) * unitCost.low * share,
    high: statedGw({ power }) * unitCost.high * share,
    open: power.high === undefined && share > 0,
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
 * A capex with the qualifier to write it with: open above when its gigawatts are, "up to" from zero, else the
 * gigawatts' own "about" or "target", else a range or one number. `stated` is the quantity of its gigawatts.
 */
export function qualifiedBand({ low, high, open }: Capex, stated?: KnownQuantity): QualifiedBand {
  if (open) return { qualifier: stated?.qualifier === "more_than" ? "more_than" : "at_least", low, high };
  if (low === 0 && high > 0) return { qualifier: "up_to", high };
  const vague = stated?.qualifier === "about" || stated?.qualifier === "target" ? stated.qualifier : undefined;
  return { qualifier: vague ?? (low === high ? "exact" : "range"), low, high };
}
