import { joinedParts } from "@/lib/format/punctuation";
import { formatNumber } from "@/lib/format/number";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { Entry, Measure } from "@/lib/model/entry";
import type { KnownQuantity } from "@/lib/model/quantity";
import { type Layer, QUANTITY_PROPERTIES } from "@/lib/model/vocabulary";
import type { ViewContext } from "./reader";
import type { Rest } from "./rest";
import type { Cell, TableView } from "./table";

/** What the deals of a layer that are not drawn come to; `sum` is absent for an umbrella, which is never summed. */
export type RangeRest = Rest & { sum?: KnownQuantity };

/** The numbers of a range chart as a table: its lines in the chart's order, with both bounds. */
export function toRangeTable(
  layers: { layer: Layer; entries: Entry[]; rest?: RangeRest }[],
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
    rows: layers.flatMap(({ layer, entries, rest }) => [
      ...entries.map(({ standing, by, quantity, parts, basis }) => {
        return [
          {
            text: inWords(standing.deal.title, wording),
            href: `${href(`/deals/${standing.deal.id}`)}#${by === "flows" ? by : measure}`,
          },
          { text: t(`layer.${layer}`) },
          { text: joinedParts([t(`status.${standing.status}`), ...partTexts(parts, context)], wording.locale) },
          { text: [formatQuantity(quantity, wording), ...(basis ? [t(`basis.${basis}`)] : [])].join(" ") },
          boundCell(quantity.low, context),
          boundCell(quantity.high, context),
        ];
      }),
      ...(rest ? [restRow(rest, layer, context)] : []),
    ]),
  };
}

/** How firm each part is, where there are several. */
export const partTexts = (parts: Entry["parts"], { wording }: ViewContext): string[] =>
  parts.length < 2
    ? []
    : parts.map(
        ({ firmness, quantity }) =>
          `${formatQuantity(quantity, wording)} ${wording.t(`firmness.${firmness}`).toLowerCase()}`,
      );

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
