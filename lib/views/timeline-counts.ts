import { formatDay } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { leadPartnerOf } from "@/lib/model/filter";
import { groupBy } from "@/lib/model/group-by";
import type { IsoDay } from "@/lib/model/imprecise-date";
import { splitLargest } from "@/lib/model/largest";
import { periodOf, SPREADS, type Spread } from "@/lib/model/spread-days";
import type { Standing } from "@/lib/model/standing";
import { nameOf, type ViewContext } from "./reader";
import type { TableView } from "./table";
import { toTimelineAxis, type TimelineAxis } from "./timeline-axis";

/** A circle: `left` in percent of the axis, `part` its area as a fraction of the largest. */
type CountCell = { key: string; left: number; part: number; text: string; title: string };
export type CountLane = { partner: string; name: string; cells: CountCell[] };
/** The timeline of many deals: how many each partner announced in each period. */
export type TimelineCounts = {
  axis: TimelineAxis;
  spread: Spread;
  lanes: CountLane[];
  description: string;
  table: TableView;
};

/** More deals than this are counted, not drawn one by one. */
export const MOST_DRAWN = 80;
const MOST_LANES = 12;
const MOST_PERIODS = 18;
/** The lane of all partners that have none of their own. */
const OTHERS = "others";

/**
 * How many deals each lead partner announced in each month, quarter or year: the partners with most deals, and all
 * others in one lane. Every deal is in one circle, so that they add up to the deals.
 */
export function toTimelineCounts(standings: Standing[], context: ViewContext): TimelineCounts {
  const { wording } = context;
  const { t, locale } = wording;
  const axis = toTimelineAxis(standings, [], context);
  const spread = spreadOf(standings);
  const period = ({ deal }: Standing) => periodOf(deal.announced.latest, spread);
  const periods = [...groupBy(standings, period)].map(([key, of]) => ({ key, ...placed(of, axis) }));
  periods.sort((a, b) => (a.key < b.key ? -1 : 1));
  const partners = [...groupBy(standings, (standing) => leadPartnerOf(standing, context.organisations))];
  const { largest, rest } = splitLargest(partners, MOST_LANES, ([, own]) => own.length);
  const lanes = [
    ...largest.map(([partner, own]) => ({ partner, name: nameOf(partner, context), own })),
    ...(rest.length
      ? [
          {
            partner: OTHERS,
            name: t("timeline.counts.others", { count: rest.length }),
            own: rest.flatMap(([, own]) => own),
          },
        ]
      : []),
  ].map((lane) => ({ ...lane, counts: new Map([...groupBy(lane.own, period)].map(([key, of]) => [key, of.length])) }));
  const most = Math.max(1, ...lanes.flatMap(({ counts }) => [...counts.values()]));
  const text = (count: number) => formatNumber(count, locale);
  const label = (day: IsoDay) => labelOf(day, spread, wording);
  return {
    axis,
    spread,
    lanes: lanes.map(({ partner, name, counts }) => ({
      partner,
      name,
      cells: periods.flatMap(({ key, left, day }) => {
        const count = counts.get(key);
        if (!count) return [];
        const title = t("timeline.counts.cell", { name, period: label(day), count });
        return [{ key, left, part: count / most, text: text(count), title }];
      }),
    })),
    description: lanes.map(({ name, own }) => `${name}: ${text(own.length)}`).join("; "),
    table: {
      caption: t("timeline.counts.caption"),
      columns: [
        { label: t("timeline.column.partner") },
        ...periods.map(({ day }) => ({ label: label(day), numeric: true })),
        { label: t("timeline.counts.total"), numeric: true },
      ],
      rows: lanes.map(({ name, own, counts }) => [
        { text: name },
        ...[...periods.map(({ key }) => counts.get(key) ?? 0), own.length].map((count) => ({
          text: text(count),
          value: count,
          numeric: true,
        })),
      ]),
    },
  };
}

/** The finest periods that are few enough. */
function spreadOf(standings: Standing[]): Spread {
  const count = (spread: Spread) => new Set(standings.map(({ deal }) => periodOf(deal.announced.latest, spread))).size;
  return SPREADS.find((spread) => spread !== "day" && count(spread) <= MOST_PERIODS) ?? "year";
}

/** Where a period's circle stands: half way between its first and its last announcement; and one of its days. */
function placed(standings: Standing[], axis: TimelineAxis): { left: number; day: IsoDay } {
  const days = standings.map(({ deal }) => deal.announced.latest).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const left = (day: IsoDay) => axis.place({ edtf: day, earliest: day, latest: day }).left;
  return { left: (left(first) + left(last)) / 2, day: last };
}

function labelOf(day: IsoDay, spread: Spread, { locale, t }: ViewContext["wording"]): string {
  if (spread !== "quarter") return formatDay(day, locale, spread === "year" ? "year" : "month");
  return t("timeline.counts.quarter", { quarter: Math.ceil(Number(day.slice(5, 7)) / 3), year: day.slice(0, 4) });
}
