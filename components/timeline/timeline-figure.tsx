import { formatDay } from "@/lib/format/date";
import type { TimelinePage } from "@/lib/pages/timeline";
import type { Reader } from "@/lib/views/reader";
import type { Figure } from "../figures/figure";
import { Still } from "../layout/still";
import { TimelinePicture, timelineHeight } from "./timeline-picture";

/** The timeline with the words around it; `undefined` when a selection leaves no deal. */
export function timelineFigure(
  page: TimelinePage,
  { wording: { t, locale }, params, chosen }: Reader,
): Figure | undefined {
  const view = page.picture;
  if (!view) return undefined;
  const [day, count] = [formatDay(params.asOf, locale), chosen.length];
  return {
    id: "timeline",
    title: t("timeline.figure", { count }),
    subtitle: t("timeline.subtitle", { day }),
    sourceLine: t("figure.sourceLine", { count, day }),
    table: page.table,
    picture: {
      node: (
        <Still>
          <TimelinePicture view={view} />
        </Still>
      ),
      height: () => timelineHeight(view),
    },
  };
}
