import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { formatQuantity } from "@/lib/format/quantity";
import type { PropertyReading } from "@/lib/model/property";
import type { Claim, Deal, QuantityClaim } from "@/lib/model/ledger";
import { isKnown } from "@/lib/model/quantity";
import type { Standing } from "@/lib/model/standing";
import type { Property } from "@/lib/model/vocabulary";
import type { ViewContext } from "../context";
import { toDealPageView } from "../deal-page";
import { cardFoot, cardKicker, MOST_FIGURES, toneOf, type CardFigure, type CardView } from "./card";

/** What readers ask of a deal first; its other figures follow in their own order. */
const HEADLINES: Property[] = ["power", "value", "stake"];
const placeOf = ({ property }: PropertyReading): number =>
  HEADLINES.includes(property) ? HEADLINES.indexOf(property) : HEADLINES.length;

/** A deal by its status and its first figures, those that state a number before those that state none. */
export function toDealCard(standing: Standing, context: ViewContext): CardView {
  const { wording } = context;
  const { title, kicker } = toDealPageView(standing, context);
  const quantities = standing.properties.filter((figure): figure is PropertyReading<QuantityClaim> =>
    statesQuantity(figure.shown),
  );
  const sorted = [...quantities].sort(
    (a, b) => Number(isKnown(b.shown.quantity)) - Number(isKnown(a.shown.quantity)) || placeOf(a) - placeOf(b),
  );
  const status = wording.t("share.card.status", {
    status: wording.t(`status.${standing.status}`),
    firmness: wording.t(`firmness.${standing.firmness}`).toLocaleLowerCase(wording.locale),
  });
  return {
    kicker: cardKicker(`${kicker}. ${status}`, context),
    heading: title,
    figures: sorted.slice(0, MOST_FIGURES).map((figure) => toCardFigure(figure, context)),
    text: sorted.length ? undefined : inWords(standing.deal.summary, wording),
    foot: cardFoot(context),
  };
}

/** A deal on a day before its announcement. */
export function toUnannouncedCard(deal: Deal, context: ViewContext): CardView {
  const { wording } = context;
  return {
    kicker: cardKicker(wording.t("nav.deals"), context),
    heading: inWords(deal.title, wording),
    figures: [],
    text: wording.t("deal.notYetLead", { date: formatDate(deal.announced, wording) }),
    foot: cardFoot(context),
  };
}

const statesQuantity = (claim: Claim): claim is QuantityClaim => "quantity" in claim;

function toCardFigure(
  { property, shown, disputed }: PropertyReading<QuantityClaim>,
  { wording }: ViewContext,
): CardFigure {
  return {
    label: wording.t(`property.${property}`),
    value: formatQuantity(shown.quantity, wording),
    note: disputed ? wording.t("claim.disputed") : undefined,
    tone: toneOf(shown.quantity.unit),
  };
}
