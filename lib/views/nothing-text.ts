import { formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import { propertyOf, type Standing } from "@/lib/model/standing";
import type { QuantityProperty } from "@/lib/model/vocabulary";

/**
 * Why a deal or flow has no number: kept to themselves (undisclosed) or given by no source (unknown), as its claim
 * says; else nobody speaks of it. The kinds of nothing never read alike.
 */
export function nothingText(of: Pick<Standing, "properties">, property: QuantityProperty, wording: Wording): string {
  const shown = propertyOf(of, property)?.shown;
  return shown ? formatQuantity(shown.quantity, wording) : wording.t("quantity.unstated");
}
