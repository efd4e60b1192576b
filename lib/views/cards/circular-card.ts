import type { CircularPage } from "../circular/page";
import type { ViewContext } from "../context";
import { cardFoot, cardKicker, type CardTone, type CardView } from "./card";

const TONES: Record<string, CardTone> = { circularity: "money", gross: "money" };

/** Circular financing by its share and the dollars that it is a share of. */
export function toCircularCard(
  { lead, indices }: Pick<CircularPage, "lead" | "indices">,
  context: ViewContext,
): CardView {
  const { t } = context.wording;
  const figures = indices
    .filter(({ key }) => key in TONES)
    .map(({ key, label, value, dollars }) => ({ label, value, note: dollars, tone: TONES[key] ?? "ink" }));
  return {
    kicker: cardKicker(t("circular.title"), context),
    heading: t("circular.heading"),
    figures,
    text: figures.length ? undefined : lead,
    foot: cardFoot(context),
  };
}
