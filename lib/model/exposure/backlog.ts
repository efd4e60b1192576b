import type { ImpreciseDate, IsoDay } from "../imprecise-date";
import type { Series, SeriesPoint } from "../ledger";
import { isKnown, type KnownQuantity } from "../quantity";

/** A point of a series that states a number. */
export type KnownPoint = SeriesPoint & { quantity: KnownQuantity };

/** What a party's contracts are of its whole backlog, as a fraction, with the days of both. */
export type BacklogShare = { share: KnownQuantity; backlog: KnownPoint; contractsOn: ImpreciseDate };

/**
 * The point of the latest period that had ended by a day and was stated by it; of one period the one listed last.
 * `undefined` for no series and for a series that is silent by then.
 */
export function latestPoint(series: Series | undefined, day: IsoDay): KnownPoint | undefined {
  const known = (series?.points ?? []).filter(
    (point): point is KnownPoint =>
      isKnown(point.quantity) &&
      point.verification === "seen" &&
      point.statedOn.latest <= day &&
      point.period.latest <= day,
  );
  return known.reduce<KnownPoint | undefined>(
    (last, point) => (last && last.period.latest > point.period.latest ? last : point),
    undefined,
  );
}

/**
 * Contracts as a fraction of a backlog. The contracts' qualifier holds for it; "about" where either is about.
 * `undefined` for a backlog that is nothing or open at an end: no number would say what part it is.
 */
export function shareOf(contracts: KnownQuantity, { quantity: backlog }: KnownPoint): KnownQuantity | undefined {
  const { low: whole, high } = backlog;
  if (whole === undefined || whole !== high || whole <= 0) return undefined;
  const part = (bound: number | undefined) => (bound === undefined ? {} : { value: bound / whole });
  const [lower, upper] = [part(contracts.low), part(contracts.high)];
  return {
    qualifier: contracts.qualifier === "exact" && backlog.qualifier !== "exact" ? "about" : contracts.qualifier,
    unit: "fraction",
    ...(lower.value === undefined ? {} : { low: lower.value }),
    ...(upper.value === undefined ? {} : { high: upper.value }),
  };
}
