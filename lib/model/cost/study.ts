import type { KnownQuantity } from "../quantity";
import { closingGrowth, paymentYears, type PaymentYear, type RevenueBase } from "./affordability";
import { buildOut, type BuildYear } from "./build-out";
import { chosenOnce, type NotCosted } from "./chosen-once";
import { realisedCapex, realisedPower, totalCapex, type Capex } from "./capex";
import type { CostInputs } from "./cost-inputs";
import { windowFrom, type Project } from "./project";
import type { CostScenario } from "./scenario";

/** A scenario worked through, all but the Monte-Carlo, which takes longer and runs apart (`capexDistribution`). */
export type CostNumbers = {
  /** What is costed, and what gets built of each at the unit cost. */
  projects: { project: Project; capex: Capex }[];
  /** Chosen deals that are not costed, since another chosen one holds their gigawatts. */
  notCosted: NotCosted[];
  /** The gigawatts that get built: `low` and `high` in GW. */
  power: Capex;
  /** What all of them cost, whenever they are built. */
  capex: Capex;
  years: BuildYear[];
  /** Empty when no revenue is known. */
  payments: PaymentYear[];
  /**
   * Yearly growth of revenue, as a fraction, 0 when none is needed; `undefined` when none does, or no revenue is
   * known.
   */
  closing?: number;
};

/** Works a scenario through: what is costed, what it comes to, when, and who could pay. */
export function costStudy(inputs: CostInputs, revenue: RevenueBase | undefined, scenario: CostScenario): CostNumbers {
  const { projects, notCosted } = countedIn(inputs, scenario);
  const priced = projects.map((project) => ({ project, capex: realisedCapex(project, scenario) }));
  const years = buildOut(projects, scenario, inputs.runningUsdPerGwYear, inputs.start);
  return {
    projects: priced,
    notCosted,
    power: realisedPower(projects, scenario.realisation),
    capex: totalCapex(priced.map(({ capex }) => capex)),
    years,
    payments: revenue ? paymentYears(years, revenue, scenario) : [],
    closing: revenue && closingGrowth(years, revenue, scenario.computeShare, scenario.closeBy),
  };
}

/** The projects that a scenario costs (see `countedIn`). */
export const projectsOf = (inputs: CostInputs, scenario: CostScenario): Project[] =>
  countedIn(inputs, scenario).projects;

/**
 * The projects that a scenario costs: those of its scope, then the reader's own; and what the reader chose twice. Deals
 * that are not in the ledger as of the day are ignored, as is a typed number of zero. Nothing is built before the
 * model's first year.
 */
function countedIn(inputs: CostInputs, scenario: CostScenario): { projects: Project[]; notCosted: NotCosted[] } {
  const planned = scenario.planned.map(({ powerGw, from, to }, index): Project => ({
    id: `planned-${index}`,
    power: gigawatts(powerGw),
    firmness: "soft",
    window: { from, to, basis: "reader" },
  }));
  const { counted, notCosted } =
    scenario.scope === "deals"
      ? chosenOnce(inScope(inputs, scenario), inputs.links)
      : { counted: inScope(inputs, scenario), notCosted: [] };
  const all = [...counted, ...planned];
  return { projects: all.map((each) => ({ ...each, window: windowFrom(each.window, inputs.start) })), notCosted };
}

/** The ids of the deals that a reader can choose one by one: sums of deals are none. */
export const choosableIn = ({ projects }: Pick<CostInputs, "projects">): Set<string> =>
  new Set(projects.filter(({ sumOf }) => !sumOf).map(({ id }) => id));

/** A number that the reader types is built in the five years from the year after the article, an assumption. */
const AS_TYPED = { firmness: "firm", window: { from: 2026, to: 2030, basis: "default" } } as const;

function inScope(
  { projects, articleProjects, scopes }: CostInputs,
  { scope, deals, typedGw }: CostScenario,
): Project[] {
  if (scope === "typed")
    return typedGw > 0 ? [{ id: "typed", isTyped: true, power: gigawatts(typedGw), ...AS_TYPED }] : [];
  if (scope === "deals") {
    const chosen = new Set(deals);
    return projects.filter(({ id }) => chosen.has(id));
  }
  const ofDay = scope === "article" || scope === "distinct" ? articleProjects : projects;
  const byId = new Map(ofDay.map((project) => [project.id, project]));
  return scopes[scope].flatMap((counted) => {
    const project = byId.get(counted.id);
    return project ? [{ ...project, ...counted }] : [];
  });
}

const gigawatts = (value: number): KnownQuantity => ({ qualifier: "exact", unit: "GW", low: value, high: value });
