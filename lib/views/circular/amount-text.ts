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

/** A model's dollars to three digits: more would claim more than it knows. */
const dollars = (usd: number): KnownQuantity => {
  const rounded = Number(usd.toPrecision(3));
  return { qualifier: "exact", unit: "USD", low: rounded, high: rounded };
};
/** Dollars of a measure in words, to three digits. */
export const writeDollars = (usd: number, wording: Wording): string => formatQuantity(dollars(usd), wording);
export const labelDollars = (usd: number, wording: Wording): string => formatLabel(dollars(usd), wording);

/** A part of a whole in percent, to one decimal: "20.5%". */
export const writePart = (part: number, wording: Wording): string => {
  const rounded = Number(part.toFixed(3));
  return formatQuantity({ qualifier: "exact", unit: "fraction", low: rounded, high: rounded }, wording);
};

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
 * A circle's smallest leg with an amount, and that of what binds where it is less; "at most" where a leg without an
 * amount may be smaller.
 */
export function bottleneckText({ bottleneckUsd, firmBottleneckUsd: firm, legs }: Circle, wording: Wording): string {
  if (bottleneckUsd === undefined) return wording.t("circular.circles.noBottleneck");
  const amount = writeDollars(bottleneckUsd, wording);
  if (firm !== undefined && firm < bottleneckUsd)
    return wording.t("circular.circles.firmPart", { amount, firm: writeDollars(firm, wording) });
  return legs.some(({ usd }) => usd === undefined) ? wording.t("circular.circles.atMost", { amount }) : amount;
}
