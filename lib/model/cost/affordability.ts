import type { BuildYear } from "./build-out";
import type { CostScenario } from "./scenario";

/** Revenue that was stated: the calendar year it is of, and nominal US dollars. */
export type RevenueBase = { year: number; usd: number };

/** One calendar year after the base year, in nominal US dollars. */
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

type Terms = Pick<CostScenario, "growth" | "computeShare">;

/**
 * Spending against the part of revenue that goes to computing, from the year after the stated revenue. Revenue grows
 * by the same factor every year: R₀·(1 + g)ⁿ. Empty when no build year is after the base year.
 */
export function paymentYears(years: BuildYear[], base: RevenueBase, { growth, computeShare }: Terms): PaymentYear[] {
  let cumulativeGapUsd = 0;
  return years
    .filter(({ year }) => year > base.year)
    .map(({ year, capexUsd, runningUsd }) => {
      const spendUsd = capexUsd.central + runningUsd;
      const revenueUsd = base.usd * (1 + growth) ** (year - base.year);
      const paidUsd = revenueUsd * computeShare;
      const gapUsd = spendUsd - paidUsd;
      cumulativeGapUsd += gapUsd;
      return { year, spendUsd, revenueUsd, paidUsd, gapUsd, cumulativeGapUsd };
    });
}

/** Growth is searched for between losing nearly everything and a thousandfold every year, as a fraction. */
const SLOWEST = -0.99;
const FASTEST = 999;

/**
 * The yearly growth, as a fraction, at which the cumulative gap of all years up to `closeBy` is zero: by then
 * revenue's share has paid for all that was spent. The gap falls as growth rises, so it is found by bisection, to the
 * last digit a number holds. `undefined` when no growth between −99 % and 99,900 % does it (no revenue share, or
 * nothing is spent), or when `closeBy` is not a build year after the base year.
 */
export function closingGrowth(
  years: BuildYear[],
  base: RevenueBase,
  computeShare: number,
  closeBy: number,
): number | undefined {
  const gapAt = (growth: number) =>
    paymentYears(years, base, { growth, computeShare }).find(({ year }) => year === closeBy)?.cumulativeGapUsd;
  const [slow, fast] = [gapAt(SLOWEST), gapAt(FASTEST)];
  if (slow === undefined || fast === undefined || slow <= 0 || fast > 0) return undefined;
  let [low, high] = [SLOWEST, FASTEST];
  for (let step = 0; step < 200 && high - low > Number.EPSILON; step += 1) {
    const middle = (low + high) / 2;
    if ((gapAt(middle) ?? 0) > 0) low = middle;
    else high = middle;
  }
  return high;
}
