import { circularView } from "@/app/circular-view";
import { CIRCULAR_FIGURES, type CircularFigureId } from "@/components/circular/circular-figure";
import { graphFigure } from "@/components/graph/graph-figure";
import type { EmbedMaker } from "./embed";

/** A figure of the page of circular financing, or its graph, with its filters and assumptions. */
export const circularEmbed: EmbedMaker = async (id, raw, locale) => {
  const {
    context: { wording },
    page,
    graph,
  } = await circularView(raw, locale);
  const { warnings } = page.form;
  if (!page.today.flows.length) return { warnings };
  const figure =
    id === "flow-graph"
      ? graphFigure(graph, page, wording)
      : CIRCULAR_FIGURES[id as Exclude<CircularFigureId, "flow-graph">](page, wording);
  return { figure, warnings };
};
