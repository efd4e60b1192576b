/**
 * A date as precise as its source: the EDTF text (ISO 8601-2; "2026-41" is the second half of 2026) and the first and
 * last day it may mean. Both days are computed once, where the date enters.
 */
export type ImpreciseDate = { edtf: string; earliest: IsoDay; latest: IsoDay };

/** A calendar day, YYYY-MM-DD. ISO days compare as strings. */
export type IsoDay = string;

/** A moment in UTC to the second, YYYY-MM-DDThh:mm:ssZ. Moments compare as strings, and after their own day. */
export type IsoMoment = string;

/** The middle of a day in UTC, which is the same day in nearly every time zone. */
export const noonOf = (day: IsoDay): IsoMoment => `${day}T12:00:00Z`;

/**
 * True when the whole of the date lies on or before the day: an imprecise date counts only once it is certainly past.
 */
export function isOnOrBefore(date: ImpreciseDate, day: IsoDay): boolean {
  return date.latest <= day;
}

/** Orders days, negative when `a` comes first: by code unit, since it is asked for every pair of claims. */
export const compareDays = (a: IsoDay, b: IsoDay): number => (a < b ? -1 : Number(a > b));

/** Orders dates by their first possible day, then by their last; negative when `a` comes first. */
export function compareDates(a: ImpreciseDate, b: ImpreciseDate): number {
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest);
}

const DAY_MS = 86_400_000;

/** The day that lies so many days before another. */
export const dayBefore = (day: IsoDay, days = 1): IsoDay =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

/** The day after a day. */
export const dayAfter = (day: IsoDay): IsoDay => dayBefore(day, -1);

/** How many days one day lies after another; negative when it lies before. */
export const daysAfter = (later: IsoDay, earlier: IsoDay): number =>
  Math.round((Date.parse(later) - Date.parse(earlier)) / DAY_MS);
