import { formatDay } from "@/lib/format/date";
import { formatLabel, formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { leadPartnerOf } from "@/lib/model/filter";
import { splitLargest } from "@/lib/model/largest";
import { addQuantities } from "@/lib/model/quantity-arithmetic";
import { type Firmness, type Layer, LAYERS, QUANTITY_PROPERTIES } from "@/lib/model/vocabulary";
import { lowerBound, statedNumber } from "@/lib/model/quantity";
import { knownQuantity, type Standing } from "@/lib/model/standing";
import type { Measure } from "@/lib/model/totals";
import { nameOf, type ViewContext } from "./reader";
import type { LayerTotalsView } from "./layer-totals";
import { drawnQuantity, toRangeTable, type RangeRest } from "./range-table";
import { BARS_A_GROUP, listHref, restLabel } from "./rest";
import type { TableView } from "./table";

/**
 * A line of the chart: a layer's heading (also in two parts, for two short lines), a deal's range, or what the deals
 * that are not drawn come to. Numbers are in the chart's scale (GW, or billions of dollars).
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
    }
  | { kind: "rest"; key: string; label: string; text: string };

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

/**
 * One bar a deal, grouped by layer and sorted by size: the gigawatt chart and the dollar chart. A layer's bars and the
 * line for its other deals add up to its gross total.
 */
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
    const ofLayer = drawn.filter(({ deal }) => deal.layer === layer);
    const { largest, rest } = splitLargest(ofLayer, BARS_A_GROUP, (standing) => sizeOf(standing, measure));
    return ofLayer.length ? [{ layer, standings: largest, rest: toRest(rest, layer, measure, context) }] : [];
  });
  const day = formatDay(params.asOf, wording.locale);
  return {
    measure,
    title: titleOf(totals, measure, context),
    subtitle: t(`charts.${measure}.subtitle`, { day }),
    description: layers
      .map(
        ({ layer, standings: of, rest }) =>
          `${layerHeading(layer, totals, measure, context)}: ${[
            ...of.map((standing) => spoken(standing, measure, context)),
            ...(rest ? [`${rest.label}, ${rest.figure}`] : []),
          ].join("; ")}`,
      )
      .join(". "),
    rows: layers.flatMap(({ layer, standings: of, rest }): RangeRow[] => [
      {
        kind: "layer" as const,
        key: layer,
        label: layerHeading(layer, totals, measure, context),
        name: t(`layer.${layer}`),
        total: layerTotalAlone(layer, totals, measure, context),
      },
      ...of.map((standing) => toRow(standing, measure, context)),
      ...(rest ? [{ kind: "rest" as const, key: `rest of ${layer}`, label: rest.label, text: rest.figure }] : []),
    ]),
    axis: t(`charts.tick.${measure}`),
    claimCount: drawn.length,
    table: toRangeTable(layers, measure, context),
  };
}

/** The deals of a layer that are not drawn; an umbrella's are counted, but never summed. */
function toRest(rest: Standing[], layer: Layer, measure: Measure, context: ViewContext): RangeRest | undefined {
  if (!rest.length) return undefined;
  const { wording } = context;
  const sum =
    layer === "framework"
      ? undefined
      : addQuantities(
          QUANTITY_PROPERTIES[measure],
          rest.map((standing) => drawnQuantity(standing, measure)),
        );
  return {
    label: restLabel(rest.length, wording),
    figure: sum ? formatQuantity(sum, wording) : wording.t("charts.layerNotSummedAlone"),
    href: listHref(context, layer, measure),
    sum,
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
  const quantity = drawnQuantity(standing, measure);
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

const spoken = (standing: Standing, measure: Measure, { wording }: ViewContext) =>
  `${inWords(standing.deal.title, wording)}, ${formatQuantity(drawnQuantity(standing, measure), wording)}, ${wording.t(`firmness.${standing.firmness}`)}`;
