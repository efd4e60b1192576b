import { formatNumber } from "@/lib/format/number";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { isKnown, type KnownQuantity } from "@/lib/model/quantity";
import { knownQuantity, type Standing } from "@/lib/model/standing";
import type { Measure } from "@/lib/model/totals";
import { type Layer, QUANTITY_PROPERTIES } from "@/lib/model/vocabulary";
import type { ViewContext } from "./reader";
import type { Rest } from "./rest";
import type { Cell, TableView } from "./table";

/** The quantity that a drawn deal states. Throws for one that states none: it must not be drawn. */
export function drawnQuantity(standing: Standing, measure: Measure): KnownQuantity {
  const quantity = knownQuantity(standing, measure);
  if (!quantity || !isKnown(quantity)) throw new Error(`${standing.deal.id} is drawn without a figure`);
  return quantity;
}

/** What the deals of a layer that are not drawn come to; `sum` is absent for an umbrella, which is never summed. */
export type RangeRest = Rest & { sum?: KnownQuantity };

/** The numbers of a range chart as a table: its lines in the chart's order, with both bounds. */
export function toRangeTable(
  layers: { layer: Layer; standings: Standing[]; rest?: RangeRest }[],
  measure: Measure,
  context: ViewContext,
): TableView {
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
    rows: layers.flatMap(({ layer, standings, rest }) => [
      ...standings.map((standing) => {
        const quantity = drawnQuantity(standing, measure);
        return [
          { text: inWords(standing.deal.title, wording), href: `${href(`/deals/${standing.deal.id}`)}#${measure}` },
          { text: t(`layer.${layer}`) },
          { text: t(`status.${standing.status}`) },
          { text: formatQuantity(quantity, wording) },
          boundCell(quantity.low, context),
          boundCell(quantity.high, context),
        ];
      }),
      ...(rest ? [restRow(rest, layer, context)] : []),
    ]),
  };
}

function restRow({ label, figure, href, sum }: RangeRest, layer: Layer, context: ViewContext): Cell[] {
  const bounds = sum ? [boundCell(sum.low, context), boundCell(sum.high, context)] : [{ text: "–" }, { text: "–" }];
  return [
    { text: label, href },
    { text: context.wording.t(`layer.${layer}`) },
    { text: "–" },
    { text: figure },
    ...bounds,
  ];
}

function boundCell(bound: number | undefined, { wording: { t, locale } }: ViewContext): Cell {
  return bound === undefined
    ? { text: t("charts.open"), value: "", numeric: true }
    : { text: formatNumber(bound, locale), value: bound, numeric: true };
}
