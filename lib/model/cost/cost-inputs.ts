import type { ArticleSum } from "../article-sum";
import { groupBy } from "../group-by";
import type { Milestone, Relation } from "../ledger";
import { statedNumber, type KnownQuantity } from "../quantity";
import { knownQuantity, type Standing } from "../standing";
import { layerTotal, netEntries } from "../totals";
import { buildWindow, type Project } from "./project";
import type { PowerScope } from "./scenario";

/** The gigawatts of a deal as a scope counts them. */
export type Counted = { id: string; power: KnownQuantity };
type LedgerScope = Exclude<PowerScope, "deals" | "typed">;

/** What the ledger gives to any scenario as of a day, small enough to be sent to the browser. */
export type CostInputs = {
  /** Every deal of the day that states gigawatts. */
  projects: Project[];
  /** The same of the article's day. */
  articleProjects: Project[];
  /** Which deals each scope counts, and with how many gigawatts. */
  scopes: Record<LedgerScope, Counted[]>;
  /** Ids of the live deals of the day that state no gigawatts. */
  without: string[];
};

/** Standings, relations and milestones of the day; standings of the article's day; what the article adds up. */
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
  const milestonesOf = groupBy(milestones, ({ dealId }) => dealId);
  const toProject = (standing: Standing): Project[] => {
    const { id, announced } = standing.deal;
    const power = knownQuantity(standing, "power");
    if (!power) return [];
    const window = buildWindow(milestonesOf.get(id) ?? [], power, announced.latest);
    return [{ id, power, firmness: standing.firmness, window }];
  };
  const netOf = (layer: "chips" | "cloud" | "site"): Counted[] => {
    const total = layerTotal(standings, relations, layer, "power");
    return total ? netEntries(total).map(({ standing, quantity }) => ({ id: standing.deal.id, power: quantity })) : [];
  };
  return {
    projects: standings.flatMap(toProject),
    articleProjects: articleStandings.flatMap(toProject),
    scopes: {
      article: article.power.map(({ dealId, stated: power }) => ({ id: dealId, power })),
      distinct: distinctOf(article),
      chips: netOf("chips"),
      cloud: netOf("cloud"),
      site: netOf("site"),
    },
    without: standings
      .filter((standing) => !knownQuantity(standing, "power") && standing.firmness !== "dead")
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
  return power.map(({ dealId, layer, stated }) => ({
    id: dealId,
    power: layer === largest[0]?.layer ? stated : { qualifier: "up_to", unit: "GW", high: statedNumber(stated) },
  }));
}
