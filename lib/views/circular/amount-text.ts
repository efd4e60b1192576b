import { formatLabel, formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import type { Circle } from "@/lib/model/circularity/circles";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import type { KnownQuantity, Unit } from "@/lib/model/quantity";

const FACTOR_UNITS = {
  power: "GW",
  unitCost: "USD_per_GW",
  supplierShare: "fraction",
  shares: "shares",
  sharePrice: "USD_per_share",
} as const satisfies Record<string, Unit>;

/** A computed quantity to three digits: more would claim more than it knows. */
export const rounded = ({ low, high, ...quantity }: KnownQuantity): KnownQuantity => {
  const round = (bound: number | undefined) => bound && Number(bound.toPrecision(3));
  return { ...quantity, low: round(low), high: round(high) };
};
const dollars = (usd: number): KnownQuantity => rounded({ qualifier: "exact", unit: "USD", low: usd, high: usd });
/** A computed quantity in words, with its qualifier: "about $1.06T". */
export const writeMeasured = (quantity: KnownQuantity, wording: Wording): string =>
  formatQuantity(rounded(quantity), wording);
/** Dollars of a measure in words, to three digits. */
export const writeDollars = (usd: number, wording: Wording): string => formatQuantity(dollars(usd), wording);
export const labelDollars = (usd: number, wording: Wording): string => formatLabel(dollars(usd), wording);

/** A part of a whole in percent, to one decimal: "20.5%". */
export const writePart = (part: number, wording: Wording): string => writeParts(part, part, wording, 3);

/** Two parts of a whole in percent, to two decimals of the fraction unless said otherwise: "9–25%"; one where equal. */
export function writeParts(low: number, high: number, wording: Wording, digits = 2): string {
  const [from, to] = [low, high].map((part) => Number(part.toFixed(digits)));
  return formatQuantity({ qualifier: from === to ? "exact" : "range", unit: "fraction", low: from, high: to }, wording);
}

/**
 * What a flow moves, in words that fit a sentence: "up to $100B", "a modelled $350B", "an undisclosed amount", "160M
 * shares of undisclosed value".
 */
export function amountText({ amount, shares }: MoneyFlow, wording: Wording): string {
  const { t } = wording;
  if (amount.basis === "stated") return formatQuantity(amount.quantity, wording);
  if (amount.basis === "modelled") return t("circular.amount.modelled", { amount: writeDollars(amount.usd, wording) });
  return shares
    ? t("circular.amount.shares", { shares: formatQuantity(shares, wording) })
    : t(`circular.amount.${amount.basis}`);
}

/** The same at its shortest, for a mark on the picture. */
export function amountLabel({ amount, shares }: MoneyFlow, wording: Wording): string {
  if (amount.basis === "stated") return formatLabel(amount.quantity, wording);
  if (amount.basis === "modelled") return `${labelDollars(amount.usd, wording)}*`;
  return shares ? formatLabel(shares, wording) : "?";
}

/** A modelled amount's factors, each with its unit: "10 GW × $55B per GW × 64%". `undefined` for any other. */
export function factorsText({ amount }: MoneyFlow, wording: Wording): string | undefined {
  if (amount.basis !== "modelled") return undefined;
  return amount.factors
    .map(({ name, value }) =>
      formatQuantity({ qualifier: "exact", unit: FACTOR_UNITS[name], low: value, high: value }, wording),
    )
    .join(" × ");
}

/**
 * A circle's smallest leg: of a circle that binds what binds, and beside it all of that leg where it is more; "at most"
 * where it may be less.
 */
export function bottleneckText({ bottleneck, bound }: Circle, wording: Wording): string {
  const { t } = wording;
  if (!bottleneck) return t("circular.circles.noBottleneck");
  if (!bound) return atMostText(bottleneck.quantity, wording);
  const firm = atMostText(bound.quantity, wording);
  if (bound.usd >= bottleneck.usd) return firm;
  return t("circular.circles.firmPart", { firm, amount: atMostText(bottleneck.quantity, wording) });
}

const atMostText = (quantity: KnownQuantity, wording: Wording): string =>
  quantity.qualifier === "up_to" && quantity.high !== undefined
    ? wording.t("circular.circles.atMost", { amount: writeDollars(quantity.high, wording) })
    : writeMeasured(quantity, wording);
