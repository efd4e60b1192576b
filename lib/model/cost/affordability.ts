import type { BuildYear } from "./build-out";
import type { CostScenario } from "./scenario";

/**
 * Revenue that was stated: the calendar year it is of, and nominal US dollars. `annualised`: not the revenue of a year
 * but that of a moment carried over twelve months.
 */
export type RevenueBase = { year: number; usd: number; kind: "year" | "annualised" };

/** One calendar year from the base year on, in nominal US dollars. */
export type PaymentYear = {
  year: number;
  /** Capital and running cost of the year. */
  spendUsd: number;
  revenueUsd: number;
  /** The part of revenue that goes to computing. */
  paidUsd: number;
  /** Spending that revenue's part does not cover; negative when it covers more. */
  gapUsd: number;
  /** All gaps from the first year to this one. */
  cumulativeGapUsd: number;
};

type Base = Pick<RevenueBase, "year" | "usd">;
type Terms = Pick<CostScenario, "growth" | "computeShare">;

/**
 * Spending against the part of revenue that goes to computing, from the year of the stated revenue on, which is
 * counted on both sides. Revenue grows by the same factor every year: R₀·(1 + g)ⁿ. Empty when the base year comes after
 * the last build year.
 */
export function paymentYears(years: BuildYear[], base: Base, { growth, computeShare }: Terms): PaymentYear[] {
  let cumulativeGapUsd = 0;
  return years
    .filter(({ year }) => year >= base.year)
    .map(({ year, capexUsd, runningUsd }) => {
      const spendUsd = capexUsd.central + runningUsd;
      const revenueUsd = base.usd * (1 + growth) ** (year - base.year);
      const paidUsd = revenueUsd * computeShare;
      const gapUsd = spendUsd - paidUsd;
      cumulativeGapUsd += gapUsd;
      return { year, spendUsd, revenueUsd, paidUsd, gapUsd, cumulativeGapUsd };
    });
}

/** Growth is searched for up to a thousandfold every year, as a fraction. */
const FASTEST = 999;

/**
 * The yearly growth, as a fraction, at which the cumulative gap of all years up to `closeBy` is zero: by then
 * revenue's share has paid for all that was spent. The gap falls as growth rises, so it is found by bisection, to the
 * last digit a number holds. 0 when the stated revenue pays without growing: how far it might shrink is no answer to
 * what would have to be true. `undefined` when no growth up to 99,900 % does it (no revenue share), or when `closeBy`
 * is not a build year from the base year on.
 */
export function closingGrowth(
  years: BuildYear[],
  base: Base,
  computeShare: number,
  closeBy: number,
): number | undefined {
  const gapAt = (growth: number) =>
    paymentYears(years, base, { growth, computeShare }).find(({ year }) => year === closeBy)?.cumulativeGapUsd;
  const [still, fast] = [gapAt(0), gapAt(FASTEST)];
  if (still === undefined || fast === undefined) return undefined;
  if (still <= 0) return 0;
  if (fast > 0) return undefined;
  let [low, high] = [0, FASTEST];
  for (let step = 0; step < 200 && high - low > Number.EPSILON; step += 1) {
    const middle = (low + high) / 2;
    if ((gapAt(middle) ?? 0) > 0) low = middle;
    else high = middle;
  }
  return high;
}
