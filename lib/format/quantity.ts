import { isKnown, type KnownQuantity, type Quantity } from "@/lib/model/quantity";
import { decimalsOf, formatNumber } from "./number";
import { scaleFor } from "./scale";
import type { Locale, Wording } from "./wording";

/** A quantity in words, with its unit and its qualifier: "at least 10 GW", "$50–60B", "undisclosed". */
export function formatQuantity(quantity: Quantity, wording: Wording): string {
  const { t } = wording;
  if (!isKnown(quantity)) return t(`quantity.${quantity.qualifier}`);
  return t(`quantity.${quantity.qualifier}`, { amount: formatAmount(quantity, wording) });
}

/**
 * The same without the qualifier's words: "10 GW", "$50–60B". `units` chooses between units in words and units for
 * labels.
 */
export function formatAmount(
  quantity: KnownQuantity,
  { locale, t }: Wording,
  units: "unit" | "unitLabel" = "unit",
): string {
  const bounds = [quantity.low, quantity.high].filter((bound) => bound !== undefined);
  const { divisor, key } = scaleFor(quantity.unit, Math.max(...bounds), locale);
  const distinct = [...new Set(bounds.map((bound) => bound / divisor))];
  const number = writeNumbers(distinct, locale, key === "trillionUsd");
  const singular = HAVE_SINGULAR.find((each) => each === key);
  const isSingular = singular && units === "unit" && locale === "fr" && Math.max(...distinct) < 2;
  return t(isSingular ? `unit.${singular}One` : `${units}.${key}`, { number });
}

/** French is singular below two: "1,5 milliard de dollars". These units have a message for it. */
const HAVE_SINGULAR = ["billionUsd", "millionUsd", "usd", "billionUsdPerGw", "millionShares"] as const;

/** One number, or two joined by a dash; trillions to the same decimals, since a digit there is tens of billions. */
function writeNumbers(numbers: number[], locale: Locale, even: boolean): string {
  const digits = Math.max(...numbers.map(decimalsOf));
  const min = even && numbers.length > 1 ? digits : 0;
  return numbers.map((number) => formatNumber(number, locale, { min, max: digits })).join("–");
}

const SIGNS = { exact: "", target: "", range: "", about: "≈ ", at_least: "≥ ", more_than: "> ", up_to: "≤ " } as const;

/** A quantity as a chart's label writes it: a sign for the qualifier, the number, the unit at its shortest ("Md$"). */
export function formatLabel(quantity: Quantity, wording: Wording): string {
  if (!isKnown(quantity)) return wording.t(`quantity.${quantity.qualifier}`);
  return `${SIGNS[quantity.qualifier]}${formatAmount(quantity, wording, "unitLabel")}`;
}
