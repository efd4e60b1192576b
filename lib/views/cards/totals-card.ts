import type { Organisation } from "@/lib/model/ledger";
import type { Standing } from "@/lib/model/standing";
import type { Layer } from "@/lib/model/vocabulary";
import type { ViewContext } from "../context";
import { toLayerTotalsView, type LayerTotalsView } from "../layer-totals";
import { toPartnerPageView } from "../partner-page";
import { cardFoot, cardKicker, MOST_FIGURES, selectionKicker, type CardFigure, type CardView } from "./card";

/** The layers in the order that readers ask for them. */
const ORDER: Layer[] = ["chips", "cloud", "site", "equity", "debt"];
/** What a layer is measured in first: chips and sites in gigawatts, the others in dollars. */
const MEASURED_IN: Partial<Record<Layer, "power" | "value">> = { chips: "power", site: "power" };

/** The overview by the net totals of its selection. */
export function toOverviewCard(chosen: Standing[], context: ViewContext): CardView {
  const { t } = context.wording;
  return totalsCard(
    {
      kicker: selectionKicker(t("site.tagline"), context),
      heading: t("overview.heading"),
      text: t("filters.empty.heading"),
    },
    toLayerTotalsView(chosen, context),
    context,
  );
}

/** A partner by the net totals of its deals; by its sentence when none states a figure. */
export function toPartnerCard(partner: Organisation, all: Standing[], context: ViewContext): CardView {
  const { kicker, name, lead, totals } = toPartnerPageView(partner, all, context);
  return totalsCard({ kicker: cardKicker(kicker, context), heading: name, text: lead }, totals, context);
}

/** One figure a layer, each with its firm part; without any, the text says why. */
function totalsCard(
  { kicker, heading, text }: Pick<CardView, "kicker" | "heading" | "text">,
  totals: LayerTotalsView[],
  context: ViewContext,
): CardView {
  const figures = ORDER.flatMap((layer) => totals.filter((each) => each.layer === layer)).flatMap((total) =>
    figureOf(total, context),
  );
  return {
    kicker,
    heading,
    figures: figures.slice(0, MOST_FIGURES),
    text: figures.length ? undefined : text,
    foot: cardFoot(context),
  };
}

function figureOf({ layer, label, totals }: LayerTotalsView, { wording: { t } }: ViewContext): CardFigure[] {
  const total = totals.find(({ measure }) => measure === (MEASURED_IN[layer] ?? "value")) ?? totals[0];
  if (!total) return [];
  return [
    {
      label: t("share.card.net", { layer: label }),
      value: total.net,
      note: t("share.card.firm", { firm: total.firm }),
      tone: total.measure === "power" ? "power" : layer === "equity" ? "equity" : "money",
    },
  ];
}
