import { formatNumber } from "@/lib/format/number";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { isKnown, type KnownQuantity } from "@/lib/model/quantity";
import { knownQuantity, type Standing } from "@/lib/model/standing";
import type { Measure } from "@/lib/model/totals";
import { QUANTITY_PROPERTIES } from "@/lib/model/vocabulary";
import type { ViewContext } from "./reader";
import type { Cell, TableView } from "./table";

/** The quantity that a drawn deal states. Throws for one that states none: it must not be drawn. */
export function drawnQuantity(standing: Standing, measure: Measure): KnownQuantity {
  const quantity = knownQuantity(standing, measure);
  if (!quantity || !isKnown(quantity)) throw new Error(`${standing.deal.id} is drawn without a figure`);
  return quantity;
}

/** The numbers of a range chart as a table: its deals in the chart's order, with both bounds. */
export function toRangeTable(standings: Standing[], measure: Measure, context: ViewContext): TableView {
  const { wording, href } = context;
  const { t } = wording;
  const unit = QUANTITY_PROPERTIES[measure];
  return {
    caption: t(`charts.${measure}.caption`),
    columns: [
      { label: t("charts.column.deal") },
      { label: t("charts.column.layer") },
      { label: t("charts.column.status") },
      { label: t("charts.column.figure") },
      { label: t("charts.column.low", { unit }), numeric: true },
      { label: t("charts.column.high", { unit }), numeric: true },
    ],
    rows: standings.map((standing) => {
      const quantity = drawnQuantity(standing, measure);
      return [
        { text: inWords(standing.deal.title, wording), href: `${href(`/deals/${standing.deal.id}`)}#${measure}` },
        { text: t(`layer.${standing.deal.layer}`) },
        { text: t(`status.${standing.status}`) },
        { text: formatQuantity(quantity, wording) },
        boundCell(quantity.low, context),
        boundCell(quantity.high, context),
      ];
    }),
  };
}

function boundCell(bound: number | undefined, { wording: { t, locale } }: ViewContext): Cell {
  return bound === undefined
    ? { text: t("charts.open"), value: "", numeric: true }
    : { text: formatNumber(bound, locale), value: bound, numeric: true };
}
