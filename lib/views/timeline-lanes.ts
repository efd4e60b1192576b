import { formatDay } from "@/lib/format/date";
import type { ViewContext } from "./reader";
import type { TimelineRow, TimelineView } from "./timeline";

/** A deal's own lane, in percent of the axis: from its announcement to its last delivery. */
export type RowLane = Pick<TimelineRow, "announced" | "firmness" | "deliveries"> & { end: number };
/** The lanes of a list's rows, by the ids of their deals, on one axis: some of its years, and the reader's day. */
export type RowLanes = {
  of: ReadonlyMap<string, RowLane>;
  ticks: { left: number; label: string }[];
  day: { left: number; label: string };
};

/** How many words an axis as wide as a phone has room for. */
const MOST_TICKS = 6;

/** What the rows of the list are drawn from where it is narrow: the picture's own rows. */
export function toRowLanes({ axis, lanes }: TimelineView, { params, wording }: ViewContext): RowLanes {
  const { asOf } = params;
  const years = axis.ticks.filter(({ strong }) => strong);
  const ticks = years.length > 1 ? years : axis.ticks;
  const every = Math.ceil(ticks.length / MOST_TICKS);
  return {
    of: new Map(
      lanes.flatMap(({ rows }) =>
        rows.map(({ dealId, announced, firmness, deliveries }) => [
          dealId,
          {
            ...{ announced, firmness, deliveries },
            end: Math.max(announced.right, ...deliveries.map(({ right }) => right)),
          },
        ]),
      ),
    ),
    ticks: ticks.filter((_, at) => at % every === 0),
    day: {
      left: axis.place({ edtf: asOf, earliest: asOf, latest: asOf }).left,
      label: wording.t("timeline.asOfDay", { day: formatDay(asOf, wording.locale) }),
    },
  };
}
