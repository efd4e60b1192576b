import { getTranslations } from "next-intl/server";
import type { CircularGraph, CircularPage } from "@/lib/pages/circular";
import type { Reader } from "@/lib/views/reader";
import { FigureFrame } from "../figures/figure-frame";
import { circleFigure } from "../graph/circle-figure";
import { CircleList } from "./circle-list";
import styles from "./circular.module.css";

type Props = { page: CircularPage; graph: CircularGraph; reader: Reader };

/** The page's first screen: the drawing of the circle, and beside it the circles to walk through. */
export async function CircleScreen({ page, graph, reader: { wording } }: Props) {
  const t = await getTranslations("circular");
  return (
    <div className={styles.screen}>
      <FigureFrame figure={circleFigure(graph, page, wording)} />
      {page.circles.length > 0 ? (
        <FigureFrame
          figure={{
            id: "circle-list",
            title: page.walk.circle?.path ?? t("walk.heading"),
            table: page.circleTable,
            sourceLine: t("circles.note"),
            picture: {
              node: <CircleList rows={page.circles} walk={page.walk} story={page.story} truncatedAt={page.toldAt} />,
              height: () => 0,
              textual: true,
            },
          }}
        />
      ) : (
        <p>{t("circles.none")}</p>
      )}
    </div>
  );
}
