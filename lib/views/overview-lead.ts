import { formatDay } from "@/lib/format/date";
import type { Standing } from "@/lib/model/standing";
import type { Measure } from "@/lib/model/entry";
import type { Layer } from "@/lib/model/vocabulary";
import type { ViewContext } from "./reader";
import type { LayerTotalsView } from "./layer-totals";

/** The overview's sentence: the state of play; or, when the reader filters, what their selection adds up to. */
export function toOverviewLead(
  chosen: Standing[],
  isFiltered: boolean,
  totals: LayerTotalsView[],
  { wording: { t, locale }, params }: ViewContext,
): string {
  const day = formatDay(params.asOf, locale);
  const total = (layer: Layer, measure: Measure) =>
    totals.find((each) => each.layer === layer)?.totals.find((each) => each.measure === measure);
  const [chips, cloud] = [total("chips", "power"), total("cloud", "value")];
  if (!isFiltered && chips && cloud)
    return t("overview.lead", { day, chips: chips.net, firm: chips.firm, cloud: cloud.net });
  const figures = totals.flatMap(({ label, totals: of }) =>
    of.map(({ net }) => t("overview.leadFigure", { layer: label.toLocaleLowerCase(locale), net })),
  );
  return t(isFiltered ? "overview.leadSelection" : "overview.leadFew", {
    day,
    count: chosen.length,
    figures: figures.join(", ") || t("overview.leadNoFigures"),
  });
}
