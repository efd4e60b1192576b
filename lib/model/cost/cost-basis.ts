import { ARTICLE_SOURCE_ID, articleSum, type ArticleSum } from "../article-sum";
import { unitCostsOn } from "../dated-words";
import { isOnOrBefore, type IsoDay } from "../imprecise-date";
import type { Day } from "../edition";
import type { Ledger, SeriesPoint, UnitCost } from "../ledger";
import { isKnown, lowerBound, statedNumber } from "../quantity";
import type { RevenueBase } from "./affordability";
import { costInputs, type CostInputs } from "./cost-inputs";
import type { Band } from "./scenario";

/** All numbers that the cost of the ledger's gigawatts rests on, as of a day. */
export type CostBasis = {
  inputs: CostInputs;
  article: ArticleSum;
  /** The sourced unit costs that state a number, in the ledger's order, each as a band in US dollars per GW. */
  unitCosts: { unitCost: UnitCost; band: Band }[];
  /** The lowest low end of the all-in ones, in US dollars per GW; infinite when there is none. */
  lowestAllInUsdPerGw: number;
  /** The revenue that payments start from, and the point of the ledger's series that states it. */
  revenue?: RevenueBase & { point: SeriesPoint };
};

/** What the cost model reads of an edition. */
type Read = {
  ledger: Pick<Ledger, "claims" | "deals" | "milestones" | "unitCosts" | "series" | "days">;
  on: (day: IsoDay) => Pick<Day, "standings" | "relations">;
};

/** Gathers the numbers of the cost model as of a day. Unit costs are references of no day. */
export function costBasis({ ledger, on }: Read, asOf: IsoDay): CostBasis {
  const { standings, relations } = on(asOf);
  const articleStandings = on(ledger.days.article).standings;
  const article = articleSum(ledger, ARTICLE_SOURCE_ID);
  const milestones = ledger.milestones.filter(({ statedOn }) => isOnOrBefore(statedOn, asOf));
  const unitCosts = unitCostsOn(ledger, asOf).flatMap((unitCost) => {
    const band = bandOf(unitCost);
    return band ? [{ unitCost, band }] : [];
  });
  const allIn = unitCosts.filter(({ unitCost }) => unitCost.scope === "all_in");
  return {
    inputs: costInputs({ standings, articleStandings, relations, milestones, article }),
    article,
    unitCosts,
    lowestAllInUsdPerGw: Math.min(...allIn.map(({ band }) => band.low)),
    revenue: revenueBase(ledger, asOf),
  };
}

/** The two ends of a unit cost, both the same where it states one number; `undefined` when it states none. */
function bandOf({ quantity }: UnitCost): Band | undefined {
  if (!isKnown(quantity)) return undefined;
  const stated = statedNumber(quantity);
  return { low: lowerBound(quantity) || stated, high: stated };
}

/**
 * The latest revenue stated by the day, in nominal US dollars: of a whole year if there is one, else the annualised
 * rate. `undefined` when none was stated on a page that was seen.
 */
function revenueBase({ series }: Pick<Ledger, "series">, asOf: IsoDay): CostBasis["revenue"] {
  const stated = (id: string) =>
    (series.find((each) => each.id === id)?.points ?? []).filter(
      ({ statedOn, quantity, verification }) =>
        isOnOrBefore(statedOn, asOf) && isKnown(quantity) && verification === "seen",
    );
  const latest = (points: SeriesPoint[]) =>
    [...points].sort((a, b) => b.period.latest.localeCompare(a.period.latest))[0];
  const point =
    latest(stated("revenue").filter(({ period }) => /^\d{4}$/.test(period.edtf))) ??
    latest(stated("annualised-revenue"));
  if (!point || !isKnown(point.quantity)) return undefined;
  return { year: Number(point.period.latest.slice(0, 4)), usd: statedNumber(point.quantity), point };
}
