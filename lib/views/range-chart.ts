import { formatDay } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatLabel, formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { leadPartnerOf } from "@/lib/model/filter";
import { type Firmness, type Layer, LAYERS, QUANTITY_PROPERTIES } from "@/lib/model/vocabulary";
import { isKnown, lowerBound, statedNumber, type KnownQuantity } from "@/lib/model/quantity";
import { knownQuantity, type Standing } from "@/lib/model/standing";
import type { Measure } from "@/lib/model/totals";
import { nameOf, type ViewContext } from "./reader";
import type { LayerTotalsView } from "./layer-totals";
import type { Cell, TableView } from "./table";

/**
 * A line of the chart: a layer's heading (also in two parts, for two short lines), or a deal's range. Numbers are in
 * the chart's scale (GW, or billions of dollars).
 */
export type RangeRow =
  | { kind: "layer"; key: string; label: string; name: string; total: string }
  | {
      kind: "deal";
      key: string;
      label: string;
      partner: string;
      partnerName: string;
      low: number;
      end: number;
      open: boolean;
      text: string;
      firmness: Firmness;
    };

export type RangeChartView = {
  measure: Measure;
  title: string;
  subtitle: string;
  description: string;
  rows: RangeRow[];
  /** How a tick is written, with # for its number. */
  axis: string;
  claimCount: number;
  table: TableView;
};

/** Numbers of the dollar chart are drawn in billions. */
export const CHART_SCALE: Record<Measure, number> = { power: 1, value: 1e9 };

/** One bar a deal, grouped by layer and sorted by size: the gigawatt chart and the dollar chart. */
export function toRangeChart(
  standings: Standing[],
  totals: LayerTotalsView[],
  measure: Measure,
  context: ViewContext,
): RangeChartView {
  const { wording, params } = context;
  const { t } = wording;
  const drawn = standings.filter((standing) => knownQuantity(standing, measure));
  const layers = LAYERS.flatMap((layer) => {
    const ofLayer = drawn
      .filter(({ deal }) => deal.layer === layer)
      .sort((a, b) => sizeOf(b, measure) - sizeOf(a, measure));
    return ofLayer.length ? [{ layer, standings: ofLayer }] : [];
  });
  const day = formatDay(params.asOf, wording.locale);
  return {
    measure,
    title: titleOf(totals, measure, context),
    subtitle: t(`charts.${measure}.subtitle`, { day }),
    description: layers
      .map(
        ({ layer, standings: of }) =>
          `${layerHeading(layer, totals, measure, context)}: ${of.map((standing) => spoken(standing, measure, context)).join("; ")}`,
      )
      .join(". "),
    rows: layers.flatMap(({ layer, standings: of }) => [
      {
        kind: "layer" as const,
        key: layer,
        label: layerHeading(layer, totals, measure, context),
        name: t(`layer.${layer}`),
        total: layerTotalAlone(layer, totals, measure, context),
      },
      ...of.map((standing) => toRow(standing, measure, context)),
    ]),
    axis: t(`charts.tick.${measure}`),
    claimCount: drawn.length,
    table: toTable(
      layers.flatMap(({ standings: of }) => of),
      measure,
      context,
    ),
  };
}

function titleOf(totals: LayerTotalsView[], measure: Measure, { wording: { t } }: ViewContext): string {
  const parts = totals.flatMap(({ layer, label, totals: of }) =>
    of.filter((total) => total.measure === measure && layer !== "framework").map(({ net }) => ({ label, net })),
  );
  const lead =
    measure === "power" ? totals.find(({ layer }) => layer === "chips") : totals.find(({ layer }) => layer === "cloud");
  const total = lead?.totals.find((each) => each.measure === measure);
  return total
    ? t(`charts.${measure}.title`, { net: total.net, gross: total.gross })
    : t(`charts.${measure}.titleBare`, { count: parts.length });
}

const netOf = (layer: Layer, totals: LayerTotalsView[], measure: Measure) =>
  totals.find((each) => each.layer === layer)?.totals.find((each) => each.measure === measure)?.net;

function layerHeading(
  layer: Layer,
  totals: LayerTotalsView[],
  measure: Measure,
  { wording: { t } }: ViewContext,
): string {
  const net = netOf(layer, totals, measure);
  return net
    ? t("charts.layerNet", { layer: t(`layer.${layer}`), net })
    : t("charts.layerNotSummed", { layer: t(`layer.${layer}`) });
}

function layerTotalAlone(
  layer: Layer,
  totals: LayerTotalsView[],
  measure: Measure,
  { wording: { t } }: ViewContext,
): string {
  const net = netOf(layer, totals, measure);
  return net ? t("charts.layerNetAlone", { net }) : t("charts.layerNotSummedAlone");
}

const sizeOf = (standing: Standing, measure: Measure) => {
  const quantity = knownQuantity(standing, measure);
  return quantity ? statedNumber(quantity) : 0;
};

function toRow(standing: Standing, measure: Measure, context: ViewContext): RangeRow {
  const quantity = known(standing, measure);
  const partner = leadPartnerOf(standing, context.organisations);
  return {
    kind: "deal",
    key: standing.deal.id,
    label: inWords(standing.deal.short, context.wording),
    partner,
    partnerName: nameOf(partner, context),
    low: lowerBound(quantity) / CHART_SCALE[measure],
    end: statedNumber(quantity) / CHART_SCALE[measure],
    open: quantity.high === undefined,
    text: withDeath(formatLabel(quantity, context.wording), standing, context),
    firmness: standing.firmness,
  };
}

/** A dead deal says so beside its figure, not by its outline alone. */
const withDeath = (
  figure: string,
  { firmness, status }: Pick<Standing, "firmness" | "status">,
  { wording: { t, locale } }: ViewContext,
) =>
  firmness === "dead" ? t("charts.dead", { figure, status: t(`status.${status}`).toLocaleLowerCase(locale) }) : figure;

function known(standing: Standing, measure: Measure): KnownQuantity {
  const quantity = knownQuantity(standing, measure);
  if (!quantity || !isKnown(quantity)) throw new Error(`${standing.deal.id} is drawn without a figure`);
  return quantity;
}

const spoken = (standing: Standing, measure: Measure, { wording }: ViewContext) =>
  `${inWords(standing.deal.title, wording)}, ${formatQuantity(known(standing, measure), wording)}, ${wording.t(`firmness.${standing.firmness}`)}`;

function toTable(standings: Standing[], measure: Measure, context: ViewContext): TableView {
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
      const quantity = known(standing, measure);
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
