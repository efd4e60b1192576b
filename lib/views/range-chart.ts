import { formatDay } from "@/lib/format/date";
import { formatLabel, formatSum } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { behindEntries, countClaims } from "@/lib/model/claims-behind";
import { leadPartnerOf } from "@/lib/model/filter";
import type { FlowFirmness } from "@/lib/model/firmness";
import { splitLargest } from "@/lib/model/largest";
import type { AddedTo } from "@/lib/model/entries";
import { unitOf, type Entry, type Measure } from "@/lib/model/entry";
import { addParts } from "@/lib/model/entry-parts";
import { type Layer, LAYERS } from "@/lib/model/vocabulary";
import { statedNumber } from "@/lib/model/quantity";
import { toBarParts, type BarPart } from "./bar-parts";
import type { ViewContext } from "./reader";
import type { LayerTotalsView } from "./layer-totals";
import { toRangeTable, type RangeRest } from "./range-table";
import { BARS_A_GROUP, listHref, restLabel } from "./rest";
import type { TableView } from "./table";

/**
 * A line of the chart: a layer's heading, a deal's range, or what the deals that are not drawn come to. Numbers are in
 * the chart's scale (GW, or billions of dollars).
 */
export type RangeRow =
  | { kind: "layer"; key: string; label: string }
  | {
      kind: "deal";
      key: string;
      label: string;
      /** The deal's page, at the figure; absent where it is the reader's own figure. */
      href?: string;
      partner: string;
      /** Where the bar ends, and the parts it is made of, the firmest first; what a reader typed is no deal's. */
      end: number;
      parts: BarPart<FlowFirmness | "typed">[];
      open: boolean;
      text: string;
    }
  | { kind: "rest"; key: string; label: string; href?: string; text: string };

export type RangeChartView = {
  measure: Measure;
  title: string;
  subtitle: string;
  rows: RangeRow[];
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
  added: AddedTo,
  totals: LayerTotalsView[],
  measure: Measure,
  context: ViewContext,
): RangeChartView {
  const { wording, params } = context;
  const { t } = wording;
  const layers = LAYERS.flatMap((layer) => {
    const { entries } = added(layer, measure);
    const { largest, rest } = splitLargest(entries, BARS_A_GROUP, ({ quantity }) => statedNumber(quantity));
    return entries.length
      ? [{ layer, entries: largest, all: entries, rest: toRest(rest, layer, measure, context) }]
      : [];
  });
  const day = formatDay(params.asOf, wording.locale);
  return {
    measure,
    title: titleOf(totals, measure, context),
    subtitle: t(`charts.${measure}.subtitle`, { day }),
    rows: layers.flatMap(({ layer, entries: of, rest }): RangeRow[] => [
      {
        kind: "layer" as const,
        key: layer,
        label: layerHeading(layer, totals, measure, context),
      },
      ...of.map((entry) => toRow(entry, measure, context)),
      ...(rest
        ? [{ kind: "rest" as const, key: `rest of ${layer}`, label: rest.label, href: rest.href, text: rest.figure }]
        : []),
    ]),
    claimCount: countClaims(layers.flatMap(({ all }) => behindEntries(all))),
    table: toRangeTable(layers, measure, context),
  };
}

/** The deals of a layer that are not drawn; an umbrella's are counted, but never summed. */
function toRest(rest: Entry[], layer: Layer, measure: Measure, context: ViewContext): RangeRest | undefined {
  if (!rest.length) return undefined;
  const { wording } = context;
  const parts = rest.flatMap((entry) => entry.parts);
  const sum = layer === "framework" ? undefined : addParts(unitOf(measure), parts);
  return {
    label: restLabel(rest.length, wording),
    figure: sum ? formatSum(sum, wording) : wording.t("charts.layerNotSummedAlone"),
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

function toRow(entry: Entry, measure: Measure, context: ViewContext): RangeRow {
  const { standing, quantity } = entry;
  const partner = leadPartnerOf(standing, context.organisations);
  const parts = toBarParts(entry.parts, CHART_SCALE[measure]);
  return {
    kind: "deal",
    key: standing.deal.id,
    label: inWords(standing.deal.short, context.wording),
    href: `${context.href(`/deals/${standing.deal.id}`)}#${entry.by === "flows" ? entry.by : measure}`,
    partner,
    end: parts.at(-1)?.end ?? 0,
    parts,
    open: quantity.high === undefined,
    text: withDeath(formatLabel(quantity, context.wording), entry, context),
  };
}

/** A dead deal says so beside its figure, not by its outline alone. */
const withDeath = (figure: string, entry: Entry, { wording: { t, locale } }: ViewContext) =>
  entry.isDead
    ? t("charts.dead", { figure, status: t(`status.${entry.standing.status}`).toLocaleLowerCase(locale) })
    : figure;
