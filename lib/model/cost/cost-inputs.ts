import type { ArticleSum } from "../article-sum";
import { groupBy } from "../group-by";
import type { Milestone, Relation } from "../ledger";
import { statedNumber, type KnownQuantity } from "../quantity";
import { knownFigure, type Standing } from "../standing";
import { layerTotal, netFigures } from "../totals";
import { buildWindow, type Project } from "./project";
import type { CostScenario, PowerScope } from "./scenario";

/** The gigawatts of a deal as a scope counts them. */
type Counted = { id: string; power: KnownQuantity };
type LedgerScope = Exclude<PowerScope, "deals" | "typed">;

/**
 * What the ledger gives to the cost model as of a day: every deal that states gigawatts, and which of them each scope
 * counts.
 */
export type CostInputs = {
  projects: Project[];
  articleProjects: Project[];
  scopes: Record<LedgerScope, Counted[]>;
  without: string[];
};

type Day = {
  standings: Standing[];
  articleStandings: Standing[];
  relations: Relation[];
  milestones: Milestone[];
  article: ArticleSum;
};

/**
 * Reads the cost model's inputs from the ledger. The article's deals are read as they stood on the article's day,
 * whatever became of them.
 */
export function costInputs({ standings, articleStandings, relations, milestones, article }: Day): CostInputs {
  const toProject = (standing: Standing): Project[] => {
    const power = knownFigure(standing, "power");
    const own = milestones.filter(({ dealId }) => dealId === standing.deal.id);
    return power
      ? [
          {
            id: standing.deal.id,
            power,
            firmness: standing.firmness,
            window: buildWindow(own, power, standing.deal.announced.latest),
          },
        ]
      : [];
  };
  const netOf = (layer: "chips" | "cloud" | "site"): Counted[] => {
    const total = layerTotal(standings, relations, layer, "power");
    return total ? netFigures(total).map(({ standing, quantity }) => ({ id: standing.deal.id, power: quantity })) : [];
  };
  const stated = article.power.map(({ dealId, stated: power }) => ({ id: dealId, power }));
  return {
    projects: standings.flatMap(toProject),
    articleProjects: articleStandings.flatMap(toProject),
    scopes: {
      article: stated,
      distinct: distinctOf(article),
      chips: netOf("chips"),
      cloud: netOf("cloud"),
      site: netOf("site"),
    },
    without: standings
      .filter((standing) => !knownFigure(standing, "power") && standing.firmness !== "dead")
      .map(({ deal }) => deal.id),
  };
}

/**
 * The article's gigawatts where layers may be the same watts: the largest layer in full, of the others anything from
 * nothing to all.
 */
function distinctOf({ power }: ArticleSum): Counted[] {
  const layers = [...groupBy(power, ({ layer }) => layer).values()];
  const size = (addends: typeof power) => addends.reduce((sum, { stated }) => sum + statedNumber(stated), 0);
  const largest = layers.reduce<typeof power>((most, layer) => (size(layer) > size(most) ? layer : most), []);
  return power.map((addend) => ({
    id: addend.dealId,
    power: largest.includes(addend)
      ? addend.stated
      : { qualifier: "up_to", unit: "GW", high: statedNumber(addend.stated) },
  }));
}

/**
 * The projects that a scenario costs: those of its scope, then the reader's own. Deals that are not in the ledger as
 * of the day are left aside,
 * as is a typed number of zero.
 */
export function projectsOf(inputs: CostInputs, scenario: CostScenario): Project[] {
  const planned = scenario.planned.map(({ powerGw, from, to }, index): Project => ({
    id: `planned-${index}`,
    power: gigawatts(powerGw),
    firmness: "soft",
    window: { from, to, basis: "reader" },
  }));
  return [...inScope(inputs, scenario), ...planned];
}

function inScope(
  { projects, articleProjects, scopes }: CostInputs,
  { scope, deals, typedGw }: CostScenario,
): Project[] {
  if (scope === "typed")
    return typedGw > 0
      ? [
          {
            id: "typed",
            power: gigawatts(typedGw),
            firmness: "soft",
            window: { from: 2026, to: 2030, basis: "default" },
          },
        ]
      : [];
  if (scope === "deals") return projects.filter(({ id }) => deals.includes(id));
  const known = scope === "article" || scope === "distinct" ? articleProjects : projects;
  return scopes[scope].flatMap(({ id, power }) =>
    known.filter((project) => project.id === id).map((project) => ({ ...project, power })),
  );
}

const gigawatts = (value: number): KnownQuantity => ({ qualifier: "exact", unit: "GW", low: value, high: value });
