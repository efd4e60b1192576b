import { toDealRow } from "@/lib/views/deal-row";
import { toFiltersView } from "@/lib/views/filters";
import type { Reader } from "@/lib/views/reader";
import { toTimelineView } from "@/lib/views/timeline";
import { toTimelineLead } from "@/lib/views/timeline-lead";
import { toTimelineTable } from "@/lib/views/timeline-table";
import { toBrushView, toZoomLinks } from "@/lib/views/timeline-zoom";

/** The deals in time: announced, and expected to deliver. */
export function timelinePage(reader: Reader) {
  const {
    wording: { t },
    chosen,
  } = reader;
  return {
    title: t("timeline.title"),
    heading: t("timeline.heading"),
    get lead() {
      return toTimelineLead(chosen, reader);
    },
    get filters() {
      return toFiltersView("/timeline", reader);
    },
    get zoom() {
      return toZoomLinks(reader);
    },
    get brush() {
      return toBrushView(reader);
    },
    /** `undefined` when the filters leave no deal. */
    get picture() {
      return chosen.length ? toTimelineView(chosen, reader) : undefined;
    },
    get table() {
      return toTimelineTable(chosen, reader);
    },
    get rows() {
      return chosen.map((standing) => toDealRow(standing, reader));
    },
  };
}
export type TimelinePage = ReturnType<typeof timelinePage>;
