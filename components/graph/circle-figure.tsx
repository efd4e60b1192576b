import type { Wording } from "@/lib/format/wording";
import type { CircularGraph, CircularPage } from "@/lib/pages/circular";
import { sourceLine } from "../circular/circular-figure";
import type { Figure } from "../figures/figure";
import { Still } from "../layout/still";
import { CircleKeys } from "./circle-keys";
import { CirclePicture } from "./circle-picture";
import styles from "./circle.module.css";

/** As in the stylesheet: in px, below what width the narrow drawing takes over, and the most that it grows to. */
const NARROW = 690;
const NARROW_AT_MOST = 448;
/** Room for a key of several rows, in px. */
const KEYS = 110;

/** Where everybody is drawn, on the page of circular financing. */
export const WHOLE_ID = "everybody";

/** The circle's drawing with its keys and the table of its flows. `page`: the address of its page, from an embed. */
export function circleFigure(
  { circle }: CircularGraph,
  page: CircularPage,
  wording: Wording,
  pageHref?: string,
): Figure {
  const { title, subtitle, table, lines, description, wide, narrow } = circle;
  const picture = (size: "wide" | "narrow") => (
    <CirclePicture
      drawing={circle}
      size={size}
      newTab={pageHref !== undefined}
      wholeHref={`${pageHref ?? ""}#${WHOLE_ID}`}
    />
  );
  return {
    id: "flow-graph",
    title,
    subtitle,
    table,
    sourceLine: sourceLine(page, wording),
    keys: <CircleKeys lines={lines} wording={wording} />,
    picture: {
      height: (width) => {
        const { frame } = width < NARROW ? narrow : wide;
        const shown = width < NARROW ? Math.min(width, NARROW_AT_MOST) : width;
        return (shown * frame.height) / frame.width + KEYS;
      },
      node: lines.length ? (
        <Still>
          <div className={styles.drawing} role="group" aria-label={description} data-marks="">
            {picture("wide")}
            {picture("narrow")}
          </div>
        </Still>
      ) : (
        <p>{wording.t("circular.drawing.none")}</p>
      ),
    },
  };
}
