import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { upperBound, type KnownQuantity } from "@/lib/model/quantity";
import type { LeftOut } from "@/lib/model/left-out";
import { knownQuantity, type Standing } from "@/lib/model/standing";
import { layerTotal, MEASURES, type LayerTotal, type Measure } from "@/lib/model/totals";
import { LAYERS, type Layer } from "@/lib/model/vocabulary";
import type { ViewContext } from "./reader";

export type ExplainedDeal = {
  id: string;
  title: string;
  href: string;
  figure: string;
  reason?: string;
  detail?: string;
};
export type TotalView = {
  measure: Measure;
  gross: string;
  net: string;
  firm: string;
  counted: ExplainedDeal[];
  leftOut: ExplainedDeal[];
  unquantified: ExplainedDeal[];
};
export type LayerTotalsView = { layer: Layer; label: string; meaning: string; totals: TotalView[] };

/**
 * The totals of every layer that has a figure in the selection; the framework layer is listed by `toFrameworkView`,
 * for it is never summed.
 */
export function toLayerTotalsView(standings: Standing[], context: ViewContext): LayerTotalsView[] {
  const { wording, edition, params } = context;
  const { relations } = edition.on(params.asOf);
  return LAYERS.flatMap((layer) => {
    const totals = MEASURES.flatMap((measure) => layerTotal(standings, relations, layer, measure) ?? []).filter(
      ({ gross }) => gross,
    );
    if (!totals.length) return [];
    return [
      {
        layer,
        label: wording.t(`layer.${layer}`),
        meaning: wording.t(`layerMeaning.${layer}`),
        totals: totals.map((total) => toTotalView(total, context)),
      },
    ];
  });
}

function toTotalView(total: LayerTotal, context: ViewContext): TotalView {
  const { measure, gross, net, firm, counted, leftOut, reductions, unquantified } = total;
  const { wording } = context;
  const words = (quantity: KnownQuantity | undefined) =>
    !quantity
      ? wording.t("total.noFigure")
      : upperBound(quantity) === 0
        ? wording.t("total.none")
        : formatQuantity(quantity, wording);
  return {
    measure,
    gross: words(gross),
    net: words(net),
    firm: words(firm),
    counted: counted.map((standing) => explain(standing, measure, context)),
    leftOut: [
      ...leftOut.map((item) => ({
        ...explain(item.standing, measure, context),
        reason: reasonOf(item, context),
        detail: item.relation && inWords(item.relation.reason, wording),
      })),
      ...reductions.map(({ whole, by, part, relation }) => ({
        ...explain(by, measure, context),
        reason: wording.t("total.reduction", {
          amount: formatQuantity(part, wording),
          deal: inWords(whole.deal.title, wording),
        }),
        detail: inWords(relation.reason, wording),
      })),
    ],
    unquantified: unquantified.map((standing) => explain(standing, measure, context)),
  };
}

function explain(standing: Standing, measure: Measure, { wording, href }: ViewContext): ExplainedDeal {
  const quantity = knownQuantity(standing, measure);
  return {
    id: standing.deal.id,
    title: inWords(standing.deal.title, wording),
    href: `${href(`/deals/${standing.deal.id}`)}#${measure}`,
    figure: quantity ? formatQuantity(quantity, wording) : wording.t("quantity.undisclosed"),
  };
}

function reasonOf({ standing, reason, because }: LeftOut, { wording, edition }: ViewContext): string {
  const other = because === undefined ? undefined : edition.deal(because);
  if (reason === "dead") {
    return other
      ? wording.t("total.deadReplaced", { deal: inWords(other.title, wording) })
      : wording.t("total.dead", { status: wording.t(`status.${standing.status}`) });
  }
  return wording.t(`total.${reason}`, { deal: other ? inWords(other.title, wording) : "" });
}
