import type { Wording } from "@/lib/format/wording";
import type { CircularGraph, CircularPage } from "@/lib/pages/circular";
import type { Figure } from "../figures/figure";
import { sourceLine } from "../circular/circular-figure";
import { ClientMessages } from "../layout/client-messages";
import { Still } from "../layout/still";
import { GraphKeys } from "./graph-keys";
import { GraphPicture } from "./graph-picture";
import { GraphStage } from "./graph-stage";
import { NARROW } from "./narrow-graph";
import styles from "./graph.module.css";

/** In px: the most that the narrow picture grows to, as in the stylesheet; the words and buttons around a picture. */
const NARROW_AT_MOST = 448;
const AROUND = { wide: 200, narrow: 330 };

/** What the stage, the living graph and its details say in the browser. */
const SAID = (
  [
    "label",
    "help",
    "narrow",
    "noNeighbour",
    "zoomIn",
    "zoomOut",
    "fit",
    "hint",
    "details",
    "page",
    "close",
    "source",
    "deal",
  ] as const
).map((key) => `circular.graph.${key}` as const);

/** The graph with its keys and its table of flows. The picture is drawn here; the browser brings it to life. */
export function graphFigure(
  { wide, narrow, narrowLayout, chosen }: CircularGraph,
  page: CircularPage,
  wording: Wording,
): Figure {
  const { t } = wording;
  const circle = wide.circles.find(({ key }) => key === chosen);
  return {
    id: "flow-graph",
    title: t("circular.graph.title", { circles: wide.circles.length, parties: wide.nodes.length }),
    subtitle: [
      t("circular.graph.subtitle", { day: page.form.day }),
      ...(wide.left ? [t("circular.graph.left", { what: wide.left })] : []),
    ].join(" "),
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
          <ClientMessages of={SAID}>
            <GraphStage view={wide} narrow={narrowLayout}>
              <Still>
                <GraphPicture view={wide} chosen={chosen} className={styles.wide} />
              </Still>
              <Still>
                <GraphPicture view={narrow} chosen={chosen} className={styles.narrow} />
              </Still>
            </GraphStage>
          </ClientMessages>
          {circle ? (
            <noscript>
              <p>{circle.sentence}</p>
            </noscript>
          ) : null}
        </>
      ),
    },
  };
}
