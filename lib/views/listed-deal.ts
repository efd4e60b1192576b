import { entriesOf } from "@/lib/model/entries";
import { MEASURES, type Measure } from "@/lib/model/entry";
import { statedNumber } from "@/lib/model/quantity";
import { knownQuantity, type Standing } from "@/lib/model/standing";
import { toBarParts, type BarPart } from "./bar-parts";
import { toDealRow, type DealRow } from "./deal-row";
import { CHART_SCALE } from "./range-chart";
import type { ViewContext } from "./reader";

/** A figure as a bar in the charts' scale. */
export type FigureBar = { parts: BarPart[]; end: number; open: boolean };

/** A deal in the table of deals: its row, and a bar for each figure that charts read the same. */
export type ListedDeal = DealRow & { bars: Partial<Record<Measure, FigureBar>> };

export const toListedDeal = (standing: Standing, context: ViewContext): ListedDeal => ({
  ...toDealRow(standing, context),
  bars: Object.fromEntries(MEASURES.flatMap((measure) => barOf(standing, measure).map((bar) => [measure, bar]))),
});

/** Only what is the figure beside it: where charts read flows that come to another sum there is no bar. */
function barOf(standing: Standing, measure: Measure): FigureBar[] {
  const quantity = knownQuantity(standing, measure);
  const [entry] = entriesOf([standing], standing.deal.layer, measure);
  if (!quantity || !entry || statedNumber(entry.quantity) !== statedNumber(quantity)) return [];
  const parts = toBarParts(entry.parts, CHART_SCALE[measure]);
  return [{ parts, end: parts.at(-1)?.end ?? 0, open: quantity.high === undefined }];
}
