import { isOnOrBefore, type IsoDay } from "../imprecise-date";
import type { Ledger, SeriesPoint, UnitCost } from "../ledger";
import { isKnown, lowerBound, statedNumber } from "../quantity";
import type { RevenueBase } from "./affordability";
import type { Band } from "./scenario";

/**
 * The band of a unit-cost reference, in dollars per gigawatt: one number where it states one. `undefined` when it
 * states none.
 */
export function unitCostBand({ quantity }: Pick<UnitCost, "quantity">): Band | undefined {
  if (!isKnown(quantity)) return undefined;
  const stated = statedNumber(quantity);
  return { low: lowerBound(quantity) || stated, high: stated };
}

/**
 * The latest revenue stated by the day, in dollars: of a whole year if there is one, else the annualised rate.
 * `undefined` when none was stated.
 */
export function revenueBase(
  { series }: Pick<Ledger, "series">,
  asOf: IsoDay,
): (RevenueBase & { point: SeriesPoint }) | undefined {
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
