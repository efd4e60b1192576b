import type { Wording } from "@/lib/format/wording";
import type { Distribution } from "@/lib/model/cost/uncertainty";
import type { FigureId, FIGURES } from "@/lib/site/figures";
import { toCalibrationChart } from "@/lib/views/cost/calibration-chart";
import { toDealChart } from "@/lib/views/cost/deal-chart";
import { toHistogram, toTornado } from "@/lib/views/cost/risk-charts";
import type { CostStudy } from "@/lib/views/cost/study";
import { toPaymentTable, toPresetTable, toReconciliationTable } from "@/lib/views/cost/tables";
import { toPowerYears, toSpendYears, type YearChart } from "@/lib/views/cost/year-charts";
import type { TableView } from "@/lib/views/table";
import { barPicture } from "../figures/bar-list";
import type { Figure } from "../figures/figure";
import { YearKeys } from "./year-keys";
import { yearPicture } from "./year-picture";

export type CostFigureId = { [Id in FigureId]: (typeof FIGURES)[Id] extends "/cost" ? Id : never }[FigureId];
/** A figure without its source line, which is the same for all figures of a scenario. */
export type CostFigure = Omit<Figure, "sourceLine">;

/** The figures of a scenario that need no draws, by their ids. Each is computed only when it is asked for. */
export const COST_FIGURES: Record<
  Exclude<CostFigureId, "cost-risk">,
  (study: CostStudy, wording: Wording) => CostFigure
> = {
  "cost-deals": (study, wording) => {
    const { around, drawn } = split(toDealChart(study, wording));
    const bars = { rows: drawn.rows, measure: "value", id: "cost-deals", title: around.title } as const;
    return { id: "cost-deals", ...around, picture: barPicture(bars) };
  },
  "cost-power": (study, wording) => yearFigure("cost-power", toPowerYears(study, wording)),
  "cost-spend": (study, wording) => yearFigure("cost-spend", toSpendYears(study, wording)),
  "cost-tornado": (study, wording) => {
    const { around, drawn } = split(toTornado(study, wording));
    return { id: "cost-tornado", ...around, chart: drawn.rows.length ? { kind: "tornado", ...drawn } : undefined };
  },
  "cost-calibration": (study, wording) => {
    const { around, drawn } = split(toCalibrationChart(study, wording));
    return { id: "cost-calibration", ...around, chart: { kind: "band", ...drawn } };
  },
  "cost-pay": (study, wording) => ({
    id: "cost-pay",
    title: wording.t("cost.pay.caption"),
    table: toPaymentTable(study, wording),
  }),
  "cost-totals": (study, wording) => ({
    id: "cost-totals",
    title: wording.t("cost.totals.caption"),
    table: toReconciliationTable(study, wording),
  }),
  "cost-presets": (study, wording) => ({
    id: "cost-presets",
    title: wording.t("cost.presets.caption"),
    subtitle: wording.t("cost.presets.note"),
    table: toPresetTable(study, wording),
  }),
};

/** How likely each capital cost is, from the draws. */
export function riskFigure(distribution: Distribution, study: CostStudy, wording: Wording): CostFigure {
  const { around, drawn } = split(toHistogram(distribution, study, wording));
  return { id: "cost-risk", ...around, chart: { kind: "histogram", ...drawn } };
}

function yearFigure(id: CostFigureId, view: YearChart): CostFigure {
  const { around, drawn } = split(view);
  const { keys, measure } = view;
  return { id, ...around, keys: <YearKeys view={{ keys, measure }} />, picture: yearPicture(drawn) };
}

/** The words and the table around a chart, and what the browser draws. */
function split<View extends { title: string; subtitle: string; table: TableView; notes?: string }>({
  title,
  subtitle,
  table,
  notes,
  ...drawn
}: View) {
  return { around: { title, subtitle, table, ...(notes && { notes }) }, drawn };
}
