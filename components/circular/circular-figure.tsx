import type { Wording } from "@/lib/format/wording";
import type { FigureId, FIGURES } from "@/lib/site/figures";
import type { CircularPage } from "@/lib/pages/circular";
import type { SankeyView } from "@/lib/views/circular/sankey";
import type { TableView } from "@/lib/views/table";
import type { Figure } from "../figures/figure";

export type CircularFigureId = { [Id in FigureId]: (typeof FIGURES)[Id] extends "/circular" ? Id : never }[FigureId];
type Maker = (page: CircularPage, wording: Wording) => Figure;

/** The figures of the page of circular financing by their ids, except its graph. */
export const CIRCULAR_FIGURES: Record<Exclude<CircularFigureId, "flow-graph">, Maker> = {
  "circularity-history": (page, wording) => {
    const { title, subtitle, table, steps, events, last, axis, description } = page.history;
    return {
      id: "circularity-history",
      title,
      subtitle,
      table,
      sourceLine: sourceLine(page, wording),
      chart: { kind: "share", steps, events, last, axis, description },
    };
  },
  "rule-choices": tableFigure("rule-choices", (page) => page.rules),
  comparison: tableFigure("comparison", (page) => page.comparison),
  "round-trips": tableFigure("round-trips", (page) => page.trips),
  holdings: tableFigure("holdings", (page) => page.holdings),
  "payers-receivers": sankeyFigure("payers-receivers", (page) => page.twoSided),
  netted: sankeyFigure("netted", (page) => page.netted),
  matrix: tableFigure("matrix", (page) => page.matrix),
};

/** Where the page's figures come from, and as of which day. */
export const sourceLine = ({ form, claimCount }: Pick<CircularPage, "form" | "claimCount">, { t }: Wording): string =>
  t("circular.sourceLine", { day: form.day, count: claimCount });

function tableFigure(id: CircularFigureId, tableOf: (page: CircularPage) => TableView): Maker {
  return (page, wording) => ({
    id,
    title: tableOf(page).caption,
    table: tableOf(page),
    sourceLine: sourceLine(page, wording),
  });
}

function sankeyFigure(id: CircularFigureId, viewOf: (page: CircularPage) => SankeyView): Maker {
  return (page, wording) => {
    const { title, subtitle, table, nodes, links, rows, description } = viewOf(page);
    return {
      id,
      title,
      subtitle,
      table,
      sourceLine: sourceLine(page, wording),
      chart: links.length ? { kind: "sankey", nodes, links, rows, description } : undefined,
    };
  };
}
