import type { KnownQuantity } from "../quantity";
import { floorGw, statedGw, type Project } from "./project";
import type { Band, CostScenario } from "./scenario";

/**
 * Capital cost in nominal US dollars. `open`: the gigawatts are a minimum ("at least"), so the high end is only that
 * of the stated gigawatts.
 */
export type Capex = Band & { open: boolean };

/**
 * Gigawatts × unit cost, bound by bound (interval arithmetic, Moore 1966): low = floor × low cost, high = stated ×
 * high cost.
 * "At least 10 GW" × 50–60 is at least 500–600 (billion dollars); "up to 10 GW" is 0 to 600.
 */
export function capexOf(project: Pick<Project, "power">, unitCost: Band): Capex {
  return {
    low: floorGw(project) * unitCost.low,
    high: statedGw(project) * unitCost.high,
    open: project.power.high === undefined,
  };
}

/** The part of a project's capex that gets built: its capex × the realisation of its firmness group, in dollars. */
export function realisedCapex(
  project: Project,
  { unitCost, realisation }: Pick<CostScenario, "unitCost" | "realisation">,
): Capex {
  const { low, high, open } = capexOf(project, unitCost);
  const share = realisation[project.firmness];
  return { low: low * share, high: high * share, open: open && share > 0 };
}

/** Capex added up, in dollars: additive over deals, open when one of them is. */
export function totalCapex(parts: Capex[]): Capex {
  return parts.reduce(
    (sum, { low, high, open }) => ({ low: sum.low + low, high: sum.high + high, open: sum.open || open }),
    { low: 0, high: 0, open: false },
  );
}

/** The realised gigawatts of projects: floor and stated ones, each × the realisation of its group. In GW. */
export function realisedPower(projects: Project[], realisation: CostScenario["realisation"]): Capex {
  return totalCapex(projects.map((project) => realisedCapex(project, { unitCost: { low: 1, high: 1 }, realisation })));
}

/**
 * A capex as a quantity in dollars, to be written with its qualifier: the gigawatts' own ("about", "target") unless
 * the band widens it.
 */
export function capexQuantity({ low, high, open }: Capex, stated?: KnownQuantity): KnownQuantity {
  if (open) return { qualifier: stated?.qualifier === "more_than" ? "more_than" : "at_least", unit: "USD", low, high };
  if (low === 0 && high > 0) return { qualifier: "up_to", unit: "USD", high };
  const vague = stated?.qualifier === "about" || stated?.qualifier === "target" ? stated.qualifier : undefined;
  return { qualifier: vague ?? (low === high ? "exact" : "range"), unit: "USD", low, high };
}
