import { getTranslations } from "next-intl/server";
import type { GraphLayout } from "@/lib/layout/graph-layout";
import type { GraphView } from "@/lib/views/circular/graph";
import type { CircularPage } from "@/lib/views/circular/page";
import { ChartFigure } from "../charts/chart-figure";
import { Section } from "../layout/page";
import { GraphKeys } from "./graph-keys";
import { GraphPicture } from "./graph-picture";
import { GraphStage } from "./graph-stage";
import styles from "./graph.module.css";

type Props = { graph: GraphView; narrow: GraphView; narrowLayout: GraphLayout; page: CircularPage; chosen?: string };

/** The graph with its keys, its sentence and its table. The picture is drawn here; the browser brings it to life. */
export async function FlowFigure({ graph, narrow, narrowLayout, page, chosen }: Props) {
  const t = await getTranslations("circular");
  const circle = graph.circles.find(({ key }) => key === chosen);
  const words = {
    label: t("graph.label"), help: t("graph.help"), noNeighbour: t("graph.noNeighbour"), zoomIn: t("graph.zoomIn"), zoomOut: t("graph.zoomOut"), fit: t("graph.fit"), clear: t("circles.clear"),
    details: t("graph.details", { name: "#" }), page: t("graph.page", { name: "#" }), close: t("graph.close"), source: t("graph.source", { source: "#" }), deal: t("graph.deal"), hint: t("graph.hint"),
  };
  return (
    <Section id="graph" heading={t("sections.graph")}>
      {page.unknownCircle && <p role="alert">{t("circles.unknownCircle")}</p>}
      <ChartFigure id="flow-graph" title={t("graph.title", { circles: graph.circles.length, parties: graph.nodes.length })} subtitle={t("graph.subtitle", { day: page.form.dayText })} sourceLine={t("sourceLine", { day: page.form.dayText })} table={page.flowTable} keys={<GraphKeys edges={graph.edges} />}>
        <GraphStage view={graph} narrow={{ at: narrowLayout.at, width: narrowLayout.width, height: narrowLayout.height, box: narrow.box }} words={words}>
          <GraphPicture view={graph} chosen={chosen} className={styles.wide} />
          <GraphPicture view={narrow} chosen={chosen} className={styles.narrow} />
        </GraphStage>
        {circle && <noscript><p>{circle.sentence}</p></noscript>}
      </ChartFigure>
    </Section>
  );
}
