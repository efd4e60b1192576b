import { getTranslations } from "next-intl/server";
import { formatDay } from "@/lib/format/date";
import type { ViewContext } from "@/lib/views/context";
import type { CumulativeChartView } from "@/lib/views/cumulative-chart";
import type { EquityChartView } from "@/lib/views/equity-chart";
import type { RangeChartView } from "@/lib/views/range-chart";
import { ChartFigure } from "../charts/chart-figure";
import { RangeKeys } from "../charts/range-keys";
import { Section } from "../layout/page";

type Props = { power: RangeChartView; money: RangeChartView; equity: EquityChartView; cumulative: CumulativeChartView[]; context: ViewContext };

/** The overview's figures, each in its section; one without anything to draw is left out. */
export async function OverviewCharts({ power, money, equity, cumulative, context: { params, wording } }: Props) {
  const t = await getTranslations();
  const day = formatDay(params.asOf, wording.locale);
  const sourceLine = (count: number) => t("figure.sourceLine", { count, day });
  return (
    <>
      {[power, money].filter(({ rows }) => rows.length).map(({ title, subtitle, table, claimCount, measure, rows, axis, description }) => (
        <Section key={measure} id={`${measure}-heading`} heading={t(measure === "power" ? "overview.power" : "overview.money")}>
          <ChartFigure id={measure} title={title} subtitle={subtitle} table={table} sourceLine={sourceLine(claimCount)} keys={<RangeKeys />} chart={{ kind: "range", measure, rows, axis, description }} />
        </Section>
      ))}
      {equity.rows.length > 0 && (
        <Section id="equity-heading" heading={t("overview.equity")}>
          <ChartFigure id="equity" title={equity.title} subtitle={equity.subtitle} table={equity.table} sourceLine={sourceLine(equity.claimCount)} keys={<RangeKeys />} chart={{ kind: "equity", rows: equity.rows, axis: equity.axis, description: equity.description }} />
        </Section>
      )}
      {cumulative.some(({ lines }) => lines.length) && (
        <Section id="time-heading" heading={t("overview.overTime")}>
          {cumulative.filter(({ lines }) => lines.length).map(({ measure, title, subtitle, table, claimCount, lines, events, span, axis, description }) => (
            <ChartFigure key={measure} id={`${measure}-over-time`} title={title} subtitle={subtitle} table={table} sourceLine={sourceLine(claimCount)} chart={{ kind: "cumulative", measure, lines, events, span, axis, description }} />
          ))}
        </Section>
      )}
    </>
  );
}
