import { formatDay } from "@/lib/format/date";
import type { Standing } from "@/lib/model/standing";
import type { ViewContext } from "@/lib/views/context";
import { toTimelineView } from "@/lib/views/timeline";
import { toTimelineTable } from "@/lib/views/timeline-table";
import type { Figure } from "../figures/figure";
import { TimelinePicture, timelineHeight } from "./timeline-picture";

/** The timeline with the words around it; `undefined` when no deal is selected. */
export function timelineFigure(chosen: Standing[], context: ViewContext): Figure | undefined {
  if (!chosen.length) return undefined;
  const {
    wording: { t, locale },
    params,
  } = context;
  const [view, day, count] = [toTimelineView(chosen, context), formatDay(params.asOf, locale), chosen.length];
  return {
    id: "timeline",
    title: t("timeline.figure", { count }),
    subtitle: t("timeline.subtitle", { day }),
    sourceLine: t("figure.sourceLine", { count, day }),
    table: toTimelineTable(chosen, context),
    picture: { node: <TimelinePicture view={view} />, height: () => timelineHeight(view) },
  };
}
