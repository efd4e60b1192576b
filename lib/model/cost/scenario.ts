import { ARTICLE_UNIT_COST_USD_PER_GW } from "../article-sum";
import type { Qualifier } from "../quantity";
import type { Firmness } from "../firmness";

/**
 * Which gigawatts are costed. `article`: the article's three deals of 8 October 2025 added plainly (at least 26 GW), as
 * they stood that day. `distinct`: the same with their overlap unknown (at least 16 to 26 GW). `chips`, `cloud`,
 * `site`: one layer of the ledger, net. `deals`: the deals the reader picks. `typed`: a number the reader types.
 */
export const POWER_SCOPES = ["article", "distinct", "chips", "cloud", "site", "deals", "typed"] as const;
export type PowerScope = (typeof POWER_SCOPES)[number];

/** How a deal's gigawatts spread over its years: evenly, or slowly at first and at the end (see `builtShare`). */
export const CURVES = ["linear", "s_curve"] as const;
export type Curve = (typeof CURVES)[number];

/** A low and a high end in one unit, both finite. */
export type Band = { low: number; high: number };

/**
 * Dollars per gigawatt of capital cost, and the word of the source where it qualifies them: "more than 40" has its one
 * number at both ends, and what is computed from it is open above.
 */
export type UnitPrice = Band & { qualifier?: Qualifier };

/** A deal that the reader imagines: gigawatts, first and last calendar year of building. */
export type PlannedDeal = { partner: string; powerGw: number; from: number; to: number };

/** Every choice the reader makes. Shares are fractions, money is nominal US dollars. */
export type CostScenario = {
  scope: PowerScope;
  /** Ids of the deals of the scope `deals`. */
  deals: string[];
  /** The gigawatts of the scope `typed`. */
  typedGw: number;
  /** Costed beside any scope. */
  planned: PlannedDeal[];
  unitCost: UnitPrice;
  /** The share of announced gigawatts that gets built, per firmness group. */
  realisation: Record<Firmness, number>;
  /** How far the realisation may lie to either side, as a fraction of the announced gigawatts (`realisationRange`). */
  spread: number;
  curve: Curve;
  /** The longest delay of all building, in years. */
  delayYears: number;
  /** Whether running cost is part of the yearly spending. */
  running: boolean;
  /** Growth of OpenAI's revenue a year, as a fraction. */
  growth: number;
  /** The fraction of revenue that goes to computing. */
  computeShare: number;
  /** The calendar year by which that should have paid for all spending. */
  closeBy: number;
};

/** The first and last calendar year that spending is shown for; the first is the article's. */
export const FIRST_YEAR = 2025;
export const LAST_YEAR = 2035;

/**
 * What the page shows before a reader chooses: the article's sum at the article's unit cost, all of it built except
 * what is dead, with the running cost of the ledger's source. Spread, delay, growth and share are our assumptions.
 */
export const DEFAULT_SCENARIO: CostScenario = {
  scope: "article",
  deals: [],
  typedGw: 10,
  planned: [],
  unitCost: ARTICLE_UNIT_COST_USD_PER_GW,
  realisation: { firm: 1, soft: 1, dead: 0 },
  spread: 0.2,
  curve: "s_curve",
  delayYears: 2,
  running: true,
  growth: 0.6,
  computeShare: 0.6,
  closeBy: LAST_YEAR,
};
