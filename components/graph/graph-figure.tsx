import type { Wording } from "@/lib/format/wording";
import type { CircularGraph, CircularPage } from "@/lib/pages/circular";
import { sourceLine } from "../circular/circular-figure";
import type { Figure } from "../figures/figure";
import { ClientMessages } from "../layout/client-messages";
import { Still } from "../layout/still";
import { WHOLE_ID } from "./circle-figure";
import { GraphKeys } from "./graph-keys";
import { GraphPicture } from "./graph-picture";
import { GraphStage } from "./graph-stage";
import styles from "./graph.module.css";

/** What the stage, the living graph and its details say in the browser. */
const SAID = (
  [
    "label",
    "help",
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

/** Everybody's flows with their keys and their table. The picture is drawn here; the browser brings it to life. */
export function graphFigure({ whole, chosen }: CircularGraph, page: CircularPage, wording: Wording): Figure {
  const { t } = wording;
  const { nodes, edges, left, width, height } = whole;
  return {
    id: WHOLE_ID,
    title: t("circular.drawing.whole", { parties: nodes.length, flows: edges.length }),
    subtitle: [
      t("circular.graph.subtitle", { day: page.form.day }),
      ...(left ? [t("circular.graph.left", { what: left })] : []),
    ].join(" "),
    sourceLine: sourceLine(page, wording),
    table: page.flowTable,
    keys: <GraphKeys edges={edges} />,
    picture: {
      height: (shown) => (shown * height) / width,
      node: (
        <ClientMessages of={SAID}>
          <GraphStage view={whole}>
            <Still>
              <GraphPicture view={whole} chosen={chosen} className={styles.picture} />
            </Still>
          </GraphStage>
        </ClientMessages>
      ),
    },
  };
}
