import type { Firmness } from "../vocabulary";
import { ARTICLE_UNIT_COST_USD_PER_GW } from "../article-sum";

/**
 * Which gigawatts are costed. `article`: the article's three deals added plainly (26 GW); `distinct`: the same with
 * their overlap unknown (16 to 26 GW);
 * `chips`, `cloud`, `site`: one layer of the ledger, net; `deals`: the deals the reader picks; `typed`: a number the
 * reader types.
 */
export const POWER_SCOPES = ["article", "distinct", "chips", "cloud", "site", "deals", "typed"] as const;
export type PowerScope = (typeof POWER_SCOPES)[number];

/** How a deal's gigawatts spread over its years: evenly, or slowly at first and at the end. */
export const CURVES = ["linear", "s_curve"] as const;
export type Curve = (typeof CURVES)[number];

/** A low and a high end, both stated. */
export type Band = { low: number; high: number };

/** A deal that does not exist: what if one more is announced? Gigawatts, first and last calendar year of building. */
export type PlannedDeal = { partner: string; powerGw: number; from: number; to: number };

/** Every choice the reader makes. Shares are fractions, money is nominal US dollars. */
export type CostScenario = {
  scope: PowerScope;
  deals: string[];
  typedGw: number;
  planned: PlannedDeal[];
  /** Dollars per gigawatt of capital cost. */
  unitCost: Band;
  /** The share of announced gigawatts that gets built, per firmness group. */
  realisation: Record<Firmness, number>;
  /** How far the realisation may lie to either side of it, as a fraction. */
  spread: number;
  curve: Curve;
  /** The longest delay of all building, in years. */
  delayYears: number;
  /** Whether running cost is part of the yearly spending. */
  running: boolean;
  /**
   * OpenAI's revenue: growth a year, the share of it that goes to computing, and the year by which it should have
   * paid.
   */
  growth: number;
  computeShare: number;
  closeBy: number;
};

/** The years that spending is shown for. */
export const FIRST_YEAR = 2025;
export const LAST_YEAR = 2035;

/**
 * Running cost, in dollars per gigawatt and year of IT power: Epoch AI's cost of ownership, as our research notes it.
 * Its page was not read,
 * so it is an assumption that the reader can switch off, and no figure of the ledger.
 */
export const RUNNING_COST_USD_PER_GW_YEAR = 8.5e9;

/**
 * What the page shows before a reader chooses: the article's sum at the article's unit cost, all of it built but what
 * is dead.
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
