import type { Selection } from "@/db/queries/selection";
import { cumulativeNet, daysOfChange } from "@/lib/model/cumulative";
import type { Measure } from "@/lib/model/totals";
import type { ViewContext } from "@/lib/views/context";
import { toCumulativeChart, type CumulativeChartView } from "@/lib/views/cumulative-chart";

/** The net of each layer over time, for the deals that pass the reader's filters on each day. */
export function cumulativeView(
  measure: Measure,
  { ledger, chosenOn, params }: Pick<Selection, "ledger" | "chosenOn" | "params">,
  context: ViewContext,
): CumulativeChartView {
  const lines = cumulativeNet(
    daysOfChange(ledger, params.asOf),
    chosenOn,
    ledger.relations,
    ["chips", "cloud", "site"],
    measure,
  );
  return toCumulativeChart(lines, measure, context);
}
