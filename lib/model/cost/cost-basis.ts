import { ARTICLE_SOURCE_ID, articleSum, type ArticleSum } from "../article-sum";
import { hasArticle, unitCostsOn } from "../dated-words";
import { isOnOrBefore, type IsoDay } from "../imprecise-date";
import type { Day, Edition } from "../edition";
import type { Ledger, SeriesPoint, UnitCost } from "../ledger";
import { isKnown, lowerBound, statedNumber } from "../quantity";
import type { RevenueBase } from "./affordability";
import { modelStart } from "./capacity-record";
import { costInputs, type CostInputs } from "./cost-inputs";
import type { UnitPrice } from "./scenario";

/** All numbers that the cost of the ledger's gigawatts rests on, as of a day. */
export type CostBasis = {
  inputs: CostInputs;
  /** The article's sum; `undefined` before its day, when there was none. */
  article?: ArticleSum;
  /** The sourced unit costs that state a number, in the ledger's order, each as a band in US dollars per GW. */
  unitCosts: { unitCost: UnitCost; band: UnitPrice }[];
  /** The point of the ledger's series that the running cost comes from. */
  running?: SeriesPoint;
  /** The revenue that payments start from, and the point of the ledger's series that states it. */
  revenue?: RevenueBase & { point: SeriesPoint };
};

/** What the cost model reads of an edition. */
type Read = {
  ledger: Pick<Ledger, "claims" | "deals" | "milestones" | "unitCosts" | "series" | "days">;
  on: (day: IsoDay) => Pick<Day, "standings" | "relations">;
  additions?: Edition["additions"];
};

/** The series of what a gigawatt costs to run, in USD per GW and year; its first point of a period is the whole. */
const RUNNING_SERIES = "running-cost";

/** Gathers the numbers of the cost model as of a day. Unit costs are those stated by the day. */
export function costBasis({ ledger, on, additions }: Read, asOf: IsoDay): CostBasis {
  const { standings, relations } = on(asOf);
  const article = hasArticle(ledger.days, asOf) ? articleSum(ledger, ARTICLE_SOURCE_ID) : undefined;
  const milestones = ledger.milestones.filter(
    ({ kind, statedOn }) => kind === "promise" && isOnOrBefore(statedOn, asOf),
  );
  const running = latest(pointsOf(ledger, RUNNING_SERIES).filter(isStated));
  return {
    inputs: costInputs({
      standings,
      relations,
      additions,
      milestones,
      article: article && { standings: on(ledger.days.article).standings, sum: article },
      runningUsdPerGwYear: running && isKnown(running.quantity) ? statedNumber(running.quantity) : undefined,
      start: modelStart(asOf),
    }),
    article,
    unitCosts: unitCostsOn(ledger, asOf).flatMap((unitCost) => {
      const band = bandOf(unitCost);
      return band ? [{ unitCost, band }] : [];
    }),
    running,
    revenue: revenueBase(ledger, asOf),
  };
}

/**
 * The two ends of a unit cost, with the word that qualifies them where it is more than a range: "more than 40" has its
 * one number at both ends, "up to 40" begins at 0. `undefined` when it states no number.
 */
function bandOf({ quantity }: UnitCost): UnitPrice | undefined {
  if (!isKnown(quantity)) return undefined;
  const { qualifier } = quantity;
  const band = { low: lowerBound(quantity), high: statedNumber(quantity) };
  return qualifier === "exact" || qualifier === "range" ? band : { ...band, qualifier };
}

/**
 * The latest revenue stated by the day, in nominal US dollars: of a whole year if there is one, else the annualised
 * rate. `undefined` when none was stated on a page that was seen.
 */
function revenueBase(ledger: Pick<Ledger, "series">, asOf: IsoDay): CostBasis["revenue"] {
  const stated = (id: string) =>
    pointsOf(ledger, id).filter((point) => isStated(point) && isOnOrBefore(point.statedOn, asOf));
  const ofYear = latest(stated("revenue").filter(({ period }) => /^\d{4}$/.test(period.edtf)));
  const point = ofYear ?? latest(stated("annualised-revenue"));
  if (!point || !isKnown(point.quantity)) return undefined;
  return {
    year: Number(point.period.latest.slice(0, 4)),
    usd: statedNumber(point.quantity),
    kind: ofYear ? "year" : "annualised",
    point,
  };
}

const pointsOf = ({ series }: Pick<Ledger, "series">, id: string): SeriesPoint[] =>
  series.find((each) => each.id === id)?.points ?? [];

const isStated = ({ quantity, verification }: SeriesPoint) => isKnown(quantity) && verification === "seen";

const latest = (points: SeriesPoint[]): SeriesPoint | undefined =>
  [...points].sort((a, b) => b.period.latest.localeCompare(a.period.latest))[0];
