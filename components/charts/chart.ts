import type { HistoryView } from "@/lib/views/circular/history";
import type { SankeyView } from "@/lib/views/circular/sankey";
import type { BandChart } from "@/lib/views/cost/calibration-chart";
import type { HistogramChart, TornadoChart } from "@/lib/views/cost/risk-charts";
import type { CumulativeChartView } from "@/lib/views/cumulative-chart";
import type { EquityChartView } from "@/lib/views/equity-chart";
import type { Measure } from "@/lib/model/entry";

/** What the browser needs to draw a figure: rows or lines, but not the table, which is in the page already. */
export type Chart =
  | ({ kind: "equity" } & Pick<EquityChartView, "rows" | "axis" | "description">)
  | ({ kind: "cumulative" } & Pick<
      CumulativeChartView,
      "measure" | "axis" | "lines" | "events" | "span" | "description"
    >)
  | ({ kind: "histogram" } & Pick<HistogramChart, "bins" | "marks" | "axis" | "description">)
  /* `fields`: the page has the form, so that each bar leads to its field. */
  | ({ kind: "tornado"; fields?: boolean } & Pick<TornadoChart, "rows" | "central" | "axis" | "description">)
  | ({ kind: "band" } & Pick<BandChart, "rows" | "band" | "axis" | "description">)
  | ({ kind: "share" } & Pick<HistoryView, "steps" | "events" | "last" | "axis" | "description">)
  | ({ kind: "sankey" } & Pick<SankeyView, "nodes" | "links" | "rows" | "description">);

/** Amber for gigawatts, green for dollars, as in the theme. */
export const measureColour = (measure: Measure): string => `var(--${measure === "power" ? "power" : "money"})`;

/** Heights in px, as in the stylesheet. */
export const SHARE_HEIGHT = 220;
export const sankeyHeight = (rows: number): number => rows * 34 + 260;

export type DrawingProps<Kind extends Chart["kind"]> = { chart: Extract<Chart, { kind: Kind }>; width: number };

/** Below this width, in px, the label of a row is above its bar instead of beside it. */
export const NARROW = 560;

/** Heights in px, as in the stylesheet, which reserves the box so that a chart that is drawn late moves nothing. */
export const ROW = { wide: 28, narrow: 48 };
export const AXIS = 34;
export const LINES = { wide: 340, narrow: 300 };

/** How many rows a chart has; 0 for one whose height does not depend on its rows. */
export const rowsOf = (chart: Chart): number => {
  if (chart.kind === "sankey") return chart.rows;
  return "rows" in chart ? chart.rows.length : 0;
};
