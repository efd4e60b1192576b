import type { Selection } from "@/db/queries/selection";
import { cumulativeNet, daysOfChange } from "@/lib/model/cumulative";
import { passes } from "@/lib/model/filter";
import type { Measure } from "@/lib/model/totals";
import type { ViewContext } from "@/lib/views/context";
import { toCumulativeChart, type CumulativeChartView } from "@/lib/views/cumulative-chart";

/** The net of each layer over time, for the deals that pass the reader's filters on each day. */
export function cumulativeView(
  measure: Measure,
  { ledger, filter, params }: Pick<Selection, "ledger" | "filter" | "params">,
  context: ViewContext,
): CumulativeChartView {
  const lines = cumulativeNet(
    ledger,
    daysOfChange(ledger, params.asOf),
    (standing) => passes(standing, filter),
    ["chips", "cloud", "site"],
    [measure],
  );
  return toCumulativeChart(lines, measure, context);
}
