import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { leadPartnerOf } from "@/lib/model/filter";
import type { Firmness } from "@/lib/model/firmness";
import { groupBy } from "@/lib/model/group-by";
import type { MilestoneReading, MilestoneState } from "@/lib/model/delivery/milestones";
import type { Standing } from "@/lib/model/standing";
import type { Promises } from "./delivery/promises";
import { nameOf, type ViewContext } from "./reader";
import { toTimelineAxis, type AxisSpan, type TimelineAxis } from "./timeline-axis";

/** `beyond`: the delivery ends after the axis does. */
export type DeliveryView = AxisSpan & {
  key: string;
  label: string;
  showLabel: boolean;
  beyond: boolean;
  state: MilestoneState;
  title: string;
};
export type TimelineRow = {
  number: number;
  dealId: string;
  href: string;
  label: string;
  title: string;
  announced: AxisSpan;
  firmness: Firmness;
  deliveries: DeliveryView[];
  /** Where the label hangs: right of its mark, or left of it near the right edge. */
  anchor: "start" | "end";
};
export type TimelineLane = { partner: string; name: string; rows: TimelineRow[] };
export type TimelineView = { axis: TimelineAxis; lanes: TimelineLane[]; description: string };

/** Two delivery labels closer than this, in percent of the axis, would touch: only the later one is written. */
const LABEL_ROOM = 13;
/** Closer than this to the right edge, in percent, a span of years would be cut in a narrow frame. */
const EDGE_ROOM = 24;
/** Marks right of this, in percent, hang their label to the left. */
const LABELS_TURN_AT = 58;

/**
 * The deals in time: a lane per lead partner (those with most deals first, then the earliest), a row per deal with
 * its announcement and the
 * deliveries expected as of the reader's day. The axis follows the reader's span of dates; without one it runs from
 * 2025 to the last delivery.
 */
export function toTimelineView(standings: Standing[], promises: Promises, context: ViewContext): TimelineView {
  const { organisations } = context;
  const expected = [...promises.values()].flat().map(({ first, due }) => ({ ...first, expected: due }));
  const axis = toTimelineAxis(standings, expected, context);
  const numbers = new Map(standings.map(({ deal }, index) => [deal.id, index + 1]));
  const lanes = [...groupBy(standings, (standing) => leadPartnerOf(standing, organisations))]
    .sort(([, a], [, b]) => b.length - a.length || announcedFirst(a).localeCompare(announcedFirst(b)))
    .map(([partner, own]) => ({
      partner,
      name: nameOf(partner, context),
      rows: own.map((standing) =>
        toRow(standing, numbers.get(standing.deal.id) ?? 0, promises.get(standing.deal.id) ?? [], axis, context),
      ),
    }));
  return {
    axis,
    lanes,
    description: lanes.map(({ name, rows }) => `${name}: ${rows.map(({ title }) => title).join("; ")}`).join(". "),
  };
}

const announcedFirst = ([first]: Standing[]) => first?.deal.announced.earliest ?? "";

function toRow(
  { deal, firmness, status }: Standing,
  number: number,
  milestones: MilestoneReading[],
  axis: TimelineAxis,
  { wording, href }: ViewContext,
): TimelineRow {
  const announced = axis.place(deal.announced);
  const deliveries = milestones.map(({ first, due, met, state }) => ({
    ...after(announced, axis.place(met?.day ?? due)),
    beyond: due.latest > axis.to,
    key: first.id,
    state,
    label: formatDate(met?.day ?? due, wording),
    title: `${inWords(first.what, wording)}, ${formatDate(due, wording)} (${wording.t(`delivery.mark.${state}`)})`,
  }));
  return {
    number,
    dealId: deal.id,
    href: href(`/deals/${deal.id}`),
    label: `${number}. ${inWords(deal.short, wording)}`,
    title: [
      `${inWords(deal.short, wording)}, ${formatDate(deal.announced, wording)}, ${wording.t(`status.${status}`)}`,
      ...deliveries.map(({ title }) => title),
    ].join(", "),
    announced,
    firmness,
    deliveries: deliveries.map((delivery, index) => ({
      ...delivery,
      showLabel: hasRoom(delivery, deliveries[index + 1], announced),
    })),
    anchor: announced.left > LABELS_TURN_AT ? "end" : "start",
  };
}

/**
 * A delivery lies after its announcement, however imprecise its date: "2025", said in September, is the rest of 2025.
 */
const after = (announced: AxisSpan, { left, right }: AxisSpan): AxisSpan => ({
  left: Math.max(left, announced.left),
  right,
});

/**
 * A delivery's label is written when the axis has room to its right: none of the next delivery's marks and not the
 * edge.
 */
function hasRoom({ left, right }: AxisSpan, next: AxisSpan | undefined, announced: AxisSpan): boolean {
  return right < 100 - EDGE_ROOM && left > announced.left + 2 && (!next || next.left - right > LABEL_ROOM);
}
