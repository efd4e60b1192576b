import type { Standing } from "@/lib/model/standing";
import type { ViewContext } from "./reader";
import { toLayerTotalsView } from "./layer-totals";

/** In words: which totals of the whole ledger a deal is in, which it is left out of, and why. */
export function toCountsTowards(standing: Standing, all: Standing[], context: ViewContext): string[] {
  const { t } = context.wording;
  const { deal } = standing;
  if (deal.layer === "framework") return [t("deal.countsFramework")];
  const layer = toLayerTotalsView(all, context).find((each) => each.layer === deal.layer);
  const sentences = (layer?.totals ?? []).flatMap(({ measure, counted, leftOut }) => {
    const name = `${t(`layer.${deal.layer}`)} (${t(`deal.measure.${measure}`)})`;
    const inside = counted.find(({ id }) => id === deal.id);
    const outside = leftOut.find(({ id }) => id === deal.id);
    if (inside) return [t("deal.countsIn", { layer: name, figure: inside.figure })];
    return outside ? [t("deal.countsNot", { layer: name, figure: outside.figure, reason: outside.reason ?? "" })] : [];
  });
  return sentences.length ? sentences : [t("deal.countsNoFigure")];
}
