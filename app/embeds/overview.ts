import { cumulativeView } from "@/app/cumulative-view";
import { cumulativeFigure, equityFigure, rangeFigure } from "@/components/overview/overview-figures";
import { getSelection } from "@/db/queries/selection";
import { getWording } from "@/lib/i18n/wording";
import type { Measure } from "@/lib/model/totals";
import { toContext } from "@/lib/views/context";
import { toEquityChart } from "@/lib/views/equity-chart";
import { toFiltersView } from "@/lib/views/filters";
import { toLayerTotalsView } from "@/lib/views/layer-totals";
import { toRangeChart } from "@/lib/views/range-chart";
import type { EmbedMaker } from "./embed";

/** A figure of the overview, with its filters. */
export const overviewEmbed: EmbedMaker = async (id, raw, locale) => {
  const selection = await getSelection(raw);
  const { chosen } = selection;
  const context = toContext(selection, getWording(locale));
  const range = (measure: Measure) =>
    rangeFigure(toRangeChart(chosen, toLayerTotalsView(chosen, context), measure, context), context);
  const figure = () => {
    if (id === "equity") return equityFigure(toEquityChart(chosen, context), context);
    if (id === "power-over-time" || id === "value-over-time")
      return cumulativeFigure(
        cumulativeView(id === "power-over-time" ? "power" : "value", selection, context),
        context,
      );
    return range(id === "power" ? "power" : "value");
  };
  return { figure: figure(), warnings: toFiltersView("/", selection, context).warnings };
};
