import type { FlowLayouts } from "@/lib/layout/flow-layouts";
import { circularGraph, circularPage } from "@/lib/pages/circular";
import { costPage } from "@/lib/pages/cost";
import { deliveryPage } from "@/lib/pages/delivery";
import { exposurePage } from "@/lib/pages/exposure";
import { overviewPage } from "@/lib/pages/overview";
import { timelinePage } from "@/lib/pages/timeline";
import { FIGURES, isFigure, type FigureId, type FigurePage } from "@/lib/site/figures";
import type { Reader } from "@/lib/views/reader";
import type { Figure } from "../figures/figure";
import { CIRCULAR_FIGURES, type CircularFigureId } from "../circular/circular-figure";
import { COST_FIGURES, riskFigure } from "../cost/cost-figure";
import { DELIVERY_FIGURES, type DeliveryFigureId } from "../delivery/delivery-figures";
import { factsFigure } from "../exposure/exposure-figure";
import { roundsFigure, stressFigure } from "../exposure/stress-figure";
import { circleFigure } from "../graph/circle-figure";
import { OVERVIEW_FIGURES, type OverviewFigureId } from "../overview/overview-figures";
import { timelineFigure } from "../timeline/timeline-figure";

/**
 * One figure as another page asks for it: `figure` is `undefined` when the filters leave nothing to draw; `warnings`
 * say what in the address was not understood.
 */
export type Embed = { figure?: Figure; warnings: string[] };

type Maker = (id: FigureId, reader: Reader, layouts: () => Promise<FlowLayouts>) => Embed | Promise<Embed>;

/** Only what the figure shows is worked out: a page's parts are made when they are asked for. */
const MAKERS: Record<FigurePage, Maker> = {
  "/": (id, reader) => {
    const page = overviewPage(reader);
    return { figure: OVERVIEW_FIGURES[id as OverviewFigureId](page, reader), warnings: page.filters.warnings };
  },
  "/timeline": (_id, reader) => {
    const page = timelinePage(reader);
    return { figure: timelineFigure(page, reader), warnings: page.filters.warnings };
  },
  "/delivery": (id, reader) => {
    const page = deliveryPage(reader);
    return { figure: DELIVERY_FIGURES[id as DeliveryFigureId](page, reader), warnings: page.filters.warnings };
  },
  "/circular": async (id, reader, layouts) => {
    const page = circularPage(reader);
    const { wording } = reader;
    const { warnings } = page.form;
    if (!page.today.flows.length) return { warnings };
    if (id === "flow-graph")
      return {
        figure: circleFigure(circularGraph(page, await layouts(), reader), page, wording, reader.href("/circular")),
        warnings,
      };
    return { figure: CIRCULAR_FIGURES[id as Exclude<CircularFigureId, "flow-graph">](page, wording), warnings };
  },
  "/exposure": (id, reader) => {
    const page = exposurePage(reader);
    if (id === "exposure") return { figure: factsFigure(page), warnings: page.warnings };
    const { stress, material, sourceLine } = page;
    const figureOf = id === "stress" ? stressFigure : roundsFigure;
    const warnings = [...page.warnings, ...stress.problems.map(({ text }) => text)];
    return { figure: figureOf(stress, material, sourceLine, reader.wording), warnings };
  },
  "/cost": (id, reader) => {
    const page = costPage(reader);
    const { study, sourceLine } = page;
    const warnings = page.summary.problems.map(({ text }) => text);
    if (id === "cost-pay" && !study.material.revenue) return { warnings };
    const figure =
      id in COST_FIGURES
        ? COST_FIGURES[id as keyof typeof COST_FIGURES](study, reader.wording)
        : riskFigure(page.distribution, study, reader.wording);
    return { figure: { ...figure, sourceLine }, warnings };
  },
};

/** The figure of this id with the filters of a query; `undefined` for an id that no page has. */
export async function embedOf(
  id: string,
  reader: Reader,
  layouts: () => Promise<FlowLayouts>,
): Promise<Embed | undefined> {
  return isFigure(id) ? MAKERS[FIGURES[id]](id, reader, layouts) : undefined;
}
