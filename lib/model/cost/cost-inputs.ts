import type { ArticleSum } from "../article-sum";
import { addedBy, additionsOf, type Additions } from "../entries";
import { groupBy } from "../group-by";
import type { Milestone } from "../delivery/site";
import type { Relation } from "../ledger";
import { statedNumber } from "../quantity";
import { relationIndex } from "../relations";
import { knownQuantity, type Standing } from "../standing";
import { linksAmong, type DealLink } from "./chosen-once";
import { countedOf, netPower, type Counted } from "./net-power";
import { buildWindow, type Project } from "./project";
import { FIRST_YEAR, type PowerScope } from "./scenario";

/** A deal that is dead as of the day, and the id of the one that replaced it, if any did. */
type Ended = { id: string; by?: string };
type LedgerScope = Exclude<PowerScope, "deals" | "typed">;

/** What the ledger gives to any scenario as of a day, small enough to be sent to the browser. */
export type CostInputs = {
  /** The first calendar year that the model builds in (`modelStart`). */
  start: number;
  /** Every deal of the day that states gigawatts. */
  projects: Project[];
  /** The same of the article's day, as they stood on it; none before it. */
  articleProjects: Project[];
  /** Which deals each scope counts, and with how many gigawatts. */
  scopes: Record<LedgerScope, Counted[]>;
  /** Ids of the live deals of the day that state no gigawatts. */
  without: string[];
  /** Those of `projects` and `articleProjects` that have ended by the day. */
  ended: Ended[];
  /** What ties `projects` to each other. */
  links: DealLink[];
  /** Nominal US dollars per gigawatt in service and year, beside capital; absent when no source states it. */
  runningUsdPerGwYear?: number;
};

/** Standings, relations and milestones of the day; of the article, once it is out, its day's standings and its sum. */
type Day = {
  standings: Standing[];
  relations: Relation[];
  /** What a standing adds to the layers, where that is known already. */
  additions?: (standing: Standing) => Additions;
  milestones: Milestone[];
  article?: { standings: Standing[]; sum: ArticleSum };
  runningUsdPerGwYear?: number;
  /** FIRST_YEAR unless given. */
  start?: number;
};

/**
 * Reads the cost model's inputs from the ledger. The article's deals are read as they stood on the article's day,
 * whatever became of them.
 */
export function costInputs(day: Day): CostInputs {
  const {
    standings,
    relations,
    additions = additionsOf,
    milestones,
    article,
    runningUsdPerGwYear,
    start = FIRST_YEAR,
  } = day;
  const milestonesOf = groupBy(milestones, ({ dealId }) => dealId);
  const toProject = (standing: Standing): Project[] => {
    const { id, announced } = standing.deal;
    const counted = countedOf(standing, additions);
    if (!counted) return [];
    const window = buildWindow(milestonesOf.get(id) ?? [], counted.power, announced.latest);
    return [{ ...counted, window }];
  };
  const added = addedBy(standings, additions);
  const index = relationIndex(relations);
  const netOf = (layer: "chips" | "cloud" | "site") => netPower(added(layer, "power").entries, standings, index);
  const projects = standings.flatMap(toProject);
  const articleProjects = article?.standings.flatMap(toProject) ?? [];
  const ofArticle = article ? articleCounted(article.sum, articleProjects) : [];
  const costed = new Set([...projects, ...articleProjects].map(({ id }) => id));
  return {
    start,
    projects,
    articleProjects,
    scopes: {
      article: ofArticle,
      distinct: article ? distinctOf(article.sum, ofArticle) : [],
      chips: netOf("chips"),
      cloud: netOf("cloud"),
      site: netOf("site"),
    },
    ended: standings
      .filter(({ deal, firmness }) => firmness === "dead" && costed.has(deal.id))
      .map(({ deal: { id } }) => ({ id, by: index.successorOf(id)?.id })),
    links: linksAmong(new Set(projects.map(({ id }) => id)), relations),
    runningUsdPerGwYear,
    without: standings
      .filter((standing) => !knownQuantity(standing, "power") && standing.firmness !== "dead")
      .map(({ deal }) => deal.id),
  };
}

/** The article's gigawatts, as firm as their deals stood on its day. */
function articleCounted({ power }: ArticleSum, projects: Project[]): Counted[] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  return power.map(({ dealId: id, stated }) => {
    const { firmness = "soft", boundGw, basis } = byId.get(id) ?? {};
    return { id, power: stated, firmness, boundGw, basis };
  });
}

/**
 * The article's gigawatts where layers may be the same watts: the largest layer in full, of the others anything from
 * nothing to all.
 */
function distinctOf({ power }: ArticleSum, counted: Counted[]): Counted[] {
  const layers = [...groupBy(power, ({ layer }) => layer).values()];
  const size = (addends: typeof power) => addends.reduce((sum, { stated }) => sum + statedNumber(stated), 0);
  const largest = layers.reduce<typeof power>((most, layer) => (size(layer) > size(most) ? layer : most), []);
  const inFull = new Set(largest.map(({ dealId }) => dealId));
  return counted.map(({ boundGw, ...each }) =>
    inFull.has(each.id)
      ? { ...each, boundGw }
      : { ...each, power: { qualifier: "up_to", unit: "GW", high: statedNumber(each.power) } },
  );
}
