import type { Wording } from "@/lib/format/wording";
import type { CircularGraph, CircularPage } from "@/lib/pages/circular";
import type { Figure } from "../charts/figure";
import { sourceLine } from "../circular/circular-figure";
import { GraphKeys } from "./graph-keys";
import { GraphPicture } from "./graph-picture";
import { GraphStage } from "./graph-stage";
import styles from "./graph.module.css";

/**
 * As in the stylesheet and in the stage, in px: the width below which the narrow picture is drawn, the widest that it
 * grows, and the words and buttons around a picture.
 */
const NARROW = 620;
const NARROW_AT_MOST = 448;
const AROUND = { wide: 200, narrow: 330 };

/** The graph with its keys and its table of flows. The picture is drawn here; the browser brings it to life. */
export function graphFigure(
  { wide, narrow, narrowLayout, chosen }: CircularGraph,
  page: CircularPage,
  wording: Wording,
): Figure {
  const { t } = wording;
  const circle = wide.circles.find(({ key }) => key === chosen);
  const words = {
    label: t("circular.graph.label"),
    help: t("circular.graph.help"),
    noNeighbour: t("circular.graph.noNeighbour"),
    zoomIn: t("circular.graph.zoomIn"),
    zoomOut: t("circular.graph.zoomOut"),
    fit: t("circular.graph.fit"),
    details: t("circular.graph.details", { name: "#" }),
    page: t("circular.graph.page", { name: "#" }),
    close: t("circular.graph.close"),
    source: t("circular.graph.source", { source: "#" }),
    deal: t("circular.graph.deal"),
    hint: t("circular.graph.hint"),
    narrow: t("circular.graph.narrow"),
  };
  return {
    id: "flow-graph",
    title: t("circular.graph.title", { circles: wide.circles.length, parties: wide.nodes.length }),
    subtitle: t("circular.graph.subtitle", { day: page.form.dayText }),
    sourceLine: sourceLine(page, wording),
    table: page.flowTable,
    keys: <GraphKeys edges={wide.edges} />,
    picture: {
      height: (width) =>
        width < NARROW
          ? (Math.min(width, NARROW_AT_MOST) * narrow.height) / narrow.width + AROUND.narrow
          : (width * wide.height) / wide.width + AROUND.wide,
      node: (
        <>
          <GraphStage view={wide} narrow={narrowLayout} words={words}>
            <GraphPicture view={wide} chosen={chosen} className={styles.wide} />
            <GraphPicture view={narrow} chosen={chosen} className={styles.narrow} />
          </GraphStage>
          {circle && (
            <noscript>
              <p>{circle.sentence}</p>
            </noscript>
          )}
        </>
      ),
    },
  };
}
