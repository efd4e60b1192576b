import type { Firmness } from "../vocabulary";
import { ARTICLE_UNIT_COST_USD_PER_GW } from "../article-sum";

/**
 * Which gigawatts are costed. `article`: the article's three deals added plainly (26 GW). `distinct`: the same with
 * their overlap unknown (16 to 26 GW). `chips`, `cloud`, `site`: one layer of the ledger, net. `deals`: the deals the
 * reader picks. `typed`: a number the reader types.
 */
export const POWER_SCOPES = ["article", "distinct", "chips", "cloud", "site", "deals", "typed"] as const;
export type PowerScope = (typeof POWER_SCOPES)[number];

/** How a deal's gigawatts spread over its years: evenly, or slowly at first and at the end (see `builtShare`). */
export const CURVES = ["linear", "s_curve"] as const;
export type Curve = (typeof CURVES)[number];

/** A low and a high end in one unit, both finite. */
export type Band = { low: number; high: number };

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
  /** Dollars per gigawatt of capital cost. */
  unitCost: Band;
  /** The share of announced gigawatts that gets built, per firmness group. */
  realisation: Record<Firmness, number>;
  /** How far the realisation may lie to either side, as a fraction of the announced gigawatts. */
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
 * Running cost, in nominal US dollars per gigawatt of IT power and year: Epoch AI's cost of ownership, as our research
 * notes it. Its page was not read, so it is not in the ledger, but an assumption that the reader can switch off.
 */
export const RUNNING_COST_USD_PER_GW_YEAR = 8.5e9;

/**
 * What the page shows before a reader chooses: the article's sum at the article's unit cost, all of it built except
 * what is dead. Spread, delay, growth and share are our assumptions.
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
