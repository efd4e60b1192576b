import type { Standing } from "@/lib/model/standing";
import { allCountedOn } from "@/lib/search-params/counted";
import type { ViewContext } from "./reader";
import { toCounted } from "./layer-totals";

/** In words: which totals of the whole ledger a deal is in, which it is left out of, and why. */
export function toCountsTowards({ deal }: Standing, context: ViewContext): string[] {
  const { edition, today } = context;
  const { t } = context.wording;
  const { id } = deal;
  if (deal.layer === "framework") return [t("deal.countsFramework")];
  const sentences = allCountedOn(today, edition).totals.flatMap((total) => {
    const counted = toCounted(total, id, context);
    if (!counted) return [];
    const { figure, reason } = counted;
    const name = `${t(`layer.${total.layer}`)} (${t(`deal.measure.${total.measure}`)})`;
    return [
      reason === undefined
        ? t("deal.countsIn", { layer: name, figure })
        : t("deal.countsNot", { layer: name, figure, reason }),
    ];
  });
  return sentences.length ? sentences : [t("deal.countsNoFigure")];
}
