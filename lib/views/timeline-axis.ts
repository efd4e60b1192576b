import { formatDay } from "@/lib/format/date";
import { hasArticle } from "@/lib/model/dated-words";
import type { ImpreciseDate, IsoDay } from "@/lib/model/imprecise-date";
import type { Milestone } from "@/lib/model/delivery/site";
import type { Standing } from "@/lib/model/standing";
import type { ViewContext } from "./reader";

/** A mark or a span on the axis, in percent of its width. */
export type AxisSpan = { left: number; right: number };

export type TimelineAxis = {
  from: IsoDay;
  to: IsoDay;
  ticks: { left: number; label: string; strong: boolean }[];
  /** Days worth a line: the article's, and the reader's. */
  events: { left: number; label: string }[];
  /** Where a date lies, in percent, cut at the edges. */
  place: (date: ImpreciseDate) => AxisSpan;
};

/** The first year that the whole view begins with: the one deal before it is drawn at the left edge. */
const BEGINS = "2025-01-01";
const DAY = 86_400_000;
const timeOf = (day: IsoDay) => Date.parse(`${day}T00:00:00Z`);

export function toTimelineAxis(
  standings: Standing[],
  milestones: Milestone[],
  { params, wording, days }: ViewContext,
): TimelineAxis {
  const ids = new Set(standings.map(({ deal }) => deal.id));
  const expected = milestones.filter(({ dealId }) => ids.has(dealId)).map((milestone) => milestone.expected.latest);
  const from = params.from ?? BEGINS;
  const lastDay = [...expected, params.asOf].sort().at(-1) ?? params.asOf;
  /** To the end of its year, so that the year's name has room. */
  const last = params.to ?? `${lastDay.slice(0, 4)}-12-31`;
  /** At least a month wide, so that one day's span still is an axis. */
  const to =
    timeOf(last) - timeOf(from) < 31 * DAY ? new Date(timeOf(from) + 31 * DAY).toISOString().slice(0, 10) : last;
  const left = (day: IsoDay) =>
    Math.min(100, Math.max(0, ((timeOf(day) - timeOf(from)) / (timeOf(to) - timeOf(from))) * 100));
  const isInside = (day: IsoDay) => day >= from && day <= to;
  const events = [
    ...(hasArticle(days, params.asOf)
      ? [
          {
            day: days.article,
            label: wording.t("timeline.articleDay", { day: formatDay(days.article, wording.locale) }),
          },
        ]
      : []),
    ...(params.asOf === days.article
      ? []
      : [{ day: params.asOf, label: wording.t("timeline.asOfDay", { day: formatDay(params.asOf, wording.locale) }) }]),
  ];
  return {
    from,
    to,
    ticks: ticksOf(from, to).map((day) => ({
      left: left(day),
      strong: day.endsWith("-01-01"),
      label: formatDay(day, wording.locale, day.endsWith("-01-01") ? "year" : "month"),
    })),
    events: events.filter(({ day }) => isInside(day)).map(({ day, label }) => ({ left: left(day), label })),
    place: ({ earliest, latest }) => ({ left: left(earliest), right: left(latest) }),
  };
}

/** First days of years; of quarters when the span is under three years; of months when it is under one. */
function ticksOf(from: IsoDay, to: IsoDay): IsoDay[] {
  const years = (timeOf(to) - timeOf(from)) / (365.25 * DAY);
  const step = years > 3 ? 12 : years > 1 ? 3 : 1;
  const first = Number(from.slice(0, 4));
  const count = Math.ceil(((Number(to.slice(0, 4)) - first + 1) * 12) / step);
  const starts = Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(first, index * step, 1)).toISOString().slice(0, 10),
  );
  return starts.filter((day) => day >= from && day <= to);
}
