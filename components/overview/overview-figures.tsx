import { formatDay } from "@/lib/format/date";
import type { ViewContext } from "@/lib/views/context";
import type { CumulativeChartView } from "@/lib/views/cumulative-chart";
import type { EquityChartView } from "@/lib/views/equity-chart";
import type { RangeChartView } from "@/lib/views/range-chart";
import type { Figure } from "../figures/figure";
import { RangeKeys } from "../figures/range-keys";

/** The overview's figures from their views; `undefined` when a selection leaves nothing to draw. */
export function rangeFigure(
  { title, subtitle, table, claimCount, measure, rows, axis, description }: RangeChartView,
  context: ViewContext,
): Figure | undefined {
  if (!rows.length) return undefined;
  return {
    id: measure,
    title,
    subtitle,
    table,
    sourceLine: sourceLine(claimCount, context),
    keys: <RangeKeys />,
    chart: { kind: "range", measure, rows, axis, description },
  };
}

export function equityFigure(
  { title, subtitle, table, claimCount, rows, axis, description }: EquityChartView,
  context: ViewContext,
): Figure | undefined {
  if (!rows.length) return undefined;
  return {
    id: "equity",
    title,
    subtitle,
    table,
    sourceLine: sourceLine(claimCount, context),
    keys: <RangeKeys />,
    chart: { kind: "equity", rows, axis, description },
  };
}

export function cumulativeFigure(
  { title, subtitle, table, claimCount, measure, lines, events, span, axis, description }: CumulativeChartView,
  context: ViewContext,
): Figure | undefined {
  if (!lines.length) return undefined;
  return {
    id: `${measure}-over-time`,
    title,
    subtitle,
    table,
    sourceLine: sourceLine(claimCount, context),
    chart: { kind: "cumulative", measure, lines, events, span, axis, description },
  };
}

const sourceLine = (count: number, { wording: { t, locale }, params }: ViewContext) =>
  t("figure.sourceLine", { count, day: formatDay(params.asOf, locale) });
