import { formatDay } from "@/lib/format/date";
import type { OverviewPage } from "@/lib/pages/overview";
import type { FigureId, FIGURES } from "@/lib/site/figures";
import type { CumulativeChartView } from "@/lib/views/cumulative-chart";
import type { EquityChartView } from "@/lib/views/equity-chart";
import type { RangeChartView } from "@/lib/views/range-chart";
import type { Reader } from "@/lib/views/reader";
import type { Figure } from "../figures/figure";
import { barPicture } from "../figures/bar-list";
import { RangeKeys } from "../figures/range-keys";
import { Still } from "../layout/still";
import { ThenAndNowPicture, thenAndNowHeight } from "./then-and-now";

export type OverviewFigureId = { [Id in FigureId]: (typeof FIGURES)[Id] extends "/" ? Id : never }[FigureId];
type Maker = (page: OverviewPage, reader: Reader) => Figure | undefined;

/** The overview's figures by their ids; `undefined` when a selection leaves nothing to draw. */
export const OVERVIEW_FIGURES: Record<OverviewFigureId, Maker> = {
  "then-and-now": (page, reader) => stateFigure(page, reader),
  power: (page, reader) => rangeFigure(page.power, reader),
  value: (page, reader) => rangeFigure(page.money, reader),
  equity: (page, reader) => equityFigure(page.equity, reader),
  "power-over-time": (page, reader) => cumulativeFigure(page.powerOverTime, reader),
  "value-over-time": (page, reader) => cumulativeFigure(page.moneyOverTime, reader),
};

function stateFigure({ thenAndNow: view }: OverviewPage, reader: Reader): Figure | undefined {
  if (!view.rows.length) return undefined;
  return {
    id: "then-and-now",
    title: view.title,
    subtitle: view.subtitle,
    table: view.table,
    sourceLine: sourceLine(view.claimCount, reader),
    keys: <RangeKeys />,
    picture: {
      node: (
        <Still>
          <ThenAndNowPicture view={view} />
        </Still>
      ),
      height: (width) => thenAndNowHeight(view, width),
    },
  };
}

function rangeFigure(
  { title, subtitle, table, claimCount, measure, rows }: RangeChartView,
  reader: Reader,
): Figure | undefined {
  if (!rows.length) return undefined;
  const picture = barPicture({ rows, measure, id: measure, title });
  return {
    id: measure,
    title,
    subtitle,
    table,
    sourceLine: sourceLine(claimCount, reader),
    keys: <RangeKeys />,
    picture: { ...picture, node: <Still>{picture.node}</Still> },
  };
}

function equityFigure(
  { title, subtitle, table, claimCount, rows, axis, description }: EquityChartView,
  reader: Reader,
): Figure | undefined {
  if (!rows.length) return undefined;
  return {
    id: "equity",
    title,
    subtitle,
    table,
    sourceLine: sourceLine(claimCount, reader),
    keys: <RangeKeys />,
    chart: { kind: "equity", rows, axis, description },
  };
}

function cumulativeFigure(
  { title, subtitle, table, claimCount, measure, lines, events, span, axis, description }: CumulativeChartView,
  reader: Reader,
): Figure | undefined {
  if (!lines.length) return undefined;
  return {
    id: `${measure}-over-time`,
    title,
    subtitle,
    table,
    sourceLine: sourceLine(claimCount, reader),
    chart: { kind: "cumulative", measure, lines, events, span, axis, description },
  };
}

const sourceLine = (count: number, { wording: { t, locale }, params }: Reader) =>
  t("figure.sourceLine", { count, day: formatDay(params.asOf, locale) });
