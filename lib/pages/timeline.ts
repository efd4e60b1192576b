import { countClaims, shownOf } from "@/lib/model/claims-behind";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import { toDealRow } from "@/lib/views/deal-row";
import { promisesByDeal } from "@/lib/views/delivery/promises";
import { toFiltersView } from "@/lib/views/filters";
import { toPaged, withFaults } from "@/lib/views/paged";
import type { Reader } from "@/lib/views/reader";
import { toTimelineView } from "@/lib/views/timeline";
import { MOST_DRAWN, toTimelineCounts } from "@/lib/views/timeline-counts";
import { toRowLanes } from "@/lib/views/timeline-lanes";
import { toTimelineLead } from "@/lib/views/timeline-lead";
import { toTimelineTable } from "@/lib/views/timeline-table";
import { toBrushView, toZoomLinks } from "@/lib/views/timeline-zoom";
import { once } from "./once";

/** The deals in time: announced, and expected to deliver. */
export function timelinePage(reader: Reader) {
  const {
    wording: { t },
    chosen,
  } = reader;
  const isMany = chosen.length > MOST_DRAWN;
  const list = once(() => toPaged(chosen, { path: "/timeline", label: t("timeline.list"), anchor: "list" }, reader));
  const promises = once(() => promisesByDeal(chosen, reader));
  /* The picture's rows, and where the picture counts deals, those of the list alone. */
  const view = once(() => toTimelineView(isMany ? list().rows : chosen, promises(), reader));
  const lanes = once(() => toRowLanes(view(), reader));
  return {
    title: t("timeline.title"),
    heading: t("timeline.heading"),
    get lead() {
      return toTimelineLead(chosen, promises(), reader);
    },
    get filters() {
      return toFiltersView("/timeline", withFaults(reader, ...list().faults));
    },
    get zoom() {
      return toZoomLinks(reader);
    },
    get brush() {
      return toBrushView(reader);
    },
    /** `undefined` when the filters leave no deal, or too many to draw one by one. */
    get picture() {
      return chosen.length && !isMany ? view() : undefined;
    },
    /** The deals counted, where they are too many to draw one by one. */
    get counts() {
      return isMany ? toTimelineCounts(chosen, reader) : undefined;
    },
    /** The picture's deals as a table. */
    get table() {
      return isMany ? undefined : toTimelineTable(chosen, promises(), reader);
    },
    /** The claims behind the picture: each deal's status, and the deliveries that were expected by the day. */
    get claimCount() {
      const ids = new Set(chosen.map(({ deal }) => deal.id));
      const expected = reader.ledger.milestones.filter(
        ({ dealId, statedOn }) => ids.has(dealId) && isOnOrBefore(statedOn, reader.params.asOf),
      );
      return countClaims(chosen.flatMap((standing) => shownOf(standing, ["status"]))) + expected.length;
    },
    get rows() {
      return list().rows.map((standing) => toDealRow(standing, reader));
    },
    /** The rows' own lanes; where the picture counts deals, on an axis of the rows alone. */
    get lanes() {
      return lanes();
    },
    /** The number in the picture of the first row. */
    get first() {
      return list().first;
    },
    get pages() {
      return list().pages;
    },
  };
}
export type TimelinePage = ReturnType<typeof timelinePage>;
