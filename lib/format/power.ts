import { isKnown, type Quantity } from "@/lib/model/quantity";
import { formatNumber } from "./number";
import { formatQuantity } from "./quantity";
import type { Wording } from "./wording";

/** Gigawatts as sites are spoken of: megawatts below one gigawatt. "421 MW", "1.2 GW", "0". */
export function formatGw(gigawatts: number, { t, locale }: Wording): string {
  if (gigawatts === 0) return "0";
  return gigawatts < 1
    ? t("unit.megawatts", { number: formatNumber(gigawatts * 1000, locale, { max: gigawatts < 0.001 ? 2 : 1 }) })
    : t("unit.gigawatts", { number: formatNumber(gigawatts, locale) });
}

/** From so many gigawatts to so many, once where both are the same. */
export const formatGwRange = (low: number, high: number, wording: Wording): string =>
  low === high ? formatGw(low, wording) : `${formatGw(low, wording)} – ${formatGw(high, wording)}`;

/** What a claim of a stage states, with its qualifier: "about 8 GW", "more than 850 MW", "unknown". */
export function formatStageQuantity(quantity: Quantity, wording: Wording): string {
  if (!isKnown(quantity)) return formatQuantity(quantity, wording);
  const { low, high = low, qualifier } = quantity;
  return wording.t(`quantity.${qualifier}`, { amount: formatGwRange(low ?? high ?? 0, high ?? 0, wording) });
}
