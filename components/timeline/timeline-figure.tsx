import { formatDay } from "@/lib/format/date";
import type { TimelinePage } from "@/lib/pages/timeline";
import { MOST_DRAWN } from "@/lib/views/timeline-counts";
import type { Reader } from "@/lib/views/reader";
import type { Figure } from "../figures/figure";
import { Still } from "../layout/still";
import { TimelineCountsPicture, timelineCountsHeight } from "./timeline-counts";
import { TimelinePicture, timelineHeight } from "./timeline-picture";
import styles from "./timeline.module.css";
import { VisitLine } from "./visit-line";

/** The timeline with the words around it; `undefined` when a selection leaves no deal. */
export function timelineFigure(
  page: TimelinePage,
  { wording: { t, locale }, params, chosen }: Reader,
): Figure | undefined {
  const [day, count] = [formatDay(params.asOf, locale), chosen.length];
  const sourceLine = t("figure.sourceLine", { count: page.claimCount, day });
  const { counts, picture: view, table } = page;
  if (counts)
    return {
      id: "timeline",
      title: t("timeline.counts.figure", { count }),
      subtitle: t("timeline.counts.subtitle", { spread: counts.spread, most: MOST_DRAWN, day }),
      sourceLine,
      table: counts.table,
      picture: { node: <TimelineCountsPicture view={counts} />, height: () => timelineCountsHeight(counts) },
    };
  if (!view || !table) return undefined;
  return {
    id: "timeline",
    title: t("timeline.figure", { count }),
    subtitle: t("timeline.subtitle", { day }),
    sourceLine,
    table,
    notes: t("timeline.keys"),
    picture: {
      node: (
        <div className={styles.frame}>
          <Still>
            <TimelinePicture view={view} />
          </Still>
          <VisitLine from={view.axis.from} to={view.axis.to} label={t("timeline.visit")} />
        </div>
      ),
      height: () => timelineHeight(view),
    },
  };
}
