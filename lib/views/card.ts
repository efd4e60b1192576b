import { formatDay } from "@/lib/format/date";
import { countSources, type Behind } from "@/lib/model/claims-behind";
import type { Unit } from "@/lib/model/quantity";
import { nameOf, type Reader } from "./reader";

/** What a colour means on every page: gigawatts, dollars, ownership; the rest is ink. */
export type CardTone = "power" | "money" | "equity" | "ink";
/** `behind`: the claims that a figure rests on. */
export type CardFigure = { label: string; value: string; note?: string; tone: CardTone; behind?: readonly Behind[] };

/**
 * A page in a picture for social networks: what it is, and its figures with their qualifiers. At most MOST_FIGURES
 * figures; `text` where words say more than numbers.
 */
export type CardView = {
  kicker: string;
  heading: string;
  text?: string;
  figures: Omit<CardFigure, "behind">[];
  foot: string;
};

const MOST_FIGURES = 3;

const TONES: Partial<Record<Unit, CardTone>> = {
  GW: "power",
  USD: "money",
  USD_per_GW: "money",
  fraction: "equity",
  shares: "equity",
  USD_per_share: "equity",
};
export const toneOf = (unit: Unit): CardTone => TONES[unit] ?? "ink";

/** The day that the figures hold for, and how many sources are behind them, where the card knows. */
function cardFoot({ wording: { t, locale }, params }: Reader, behind: readonly Behind[]): string {
  const day = formatDay(params.asOf, locale);
  return behind.length ? t("share.card.foot", { day, sources: countSources(behind) }) : t("asOf.label", { day });
}

/** A card's words and figures; its text is shown where there are no figures. */
type Said = { kicker: string; heading: string; figures: CardFigure[]; text?: string };

export function toCard({ figures: all, text, ...said }: Said, reader: Reader): CardView {
  const figures = all.slice(0, MOST_FIGURES);
  const foot = cardFoot(
    reader,
    figures.flatMap(({ behind }) => behind ?? []),
  );
  const shown = figures.map(({ behind: _, ...figure }) => figure);
  return { ...said, figures: shown, ...(figures.length ? {} : { text }), foot };
}

/** Marks a day other than the latest in the kicker: a picture travels without its address. */
export function cardKicker(kicker: string, { wording: { t, locale }, params, days }: Reader): string {
  return params.asOf === days.latest ? kicker : t("share.card.asOf", { kicker, day: formatDay(params.asOf, locale) });
}

/** The kicker of a page with filters: what they leave takes its place, for a selection must not pass for the whole. */
export function selectionKicker(kicker: string, context: Reader): string {
  const {
    wording: { t, locale },
    params: { partners, layers, firmness, q, from, to },
  } = context;
  const chosen = [
    ...partners.map((id) => nameOf(id, context)),
    ...layers.map((layer) => t(`layer.${layer}`)),
    ...firmness.map((group) => t(`firmness.${group}`)),
    ...(q ? [t("share.card.search", { q })] : []),
    ...(from ? [t("share.card.from", { day: formatDay(from, locale) })] : []),
    ...(to ? [t("share.card.to", { day: formatDay(to, locale) })] : []),
  ];
  return cardKicker(chosen.length ? t("share.card.only", { what: chosen.join(", ") }) : kicker, context);
}
