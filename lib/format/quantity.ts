import type { MessageName } from "@/lib/i18n/english";
import { isKnown, type KnownQuantity, type Quantity, type Unit } from "@/lib/model/quantity";
import { decimalsOf, formatNumber } from "./number";
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

/**
 * A sum in words, to as many digits as its parts bear: three, or two below ten of its unit's step. A sum of exact
 * numbers keeps them all.
 */
export const formatSum = (quantity: KnownQuantity, wording: Wording): string =>
  formatQuantity(roundedSum(quantity, wording.locale), wording);

function roundedSum(quantity: KnownQuantity, locale: Locale): KnownQuantity {
  if (quantity.qualifier === "exact") return quantity;
  const { divisor } = scaleFor(quantity.unit, Math.max(quantity.low ?? 0, quantity.high ?? 0), locale);
  const round = (bound: number) => Number(bound.toPrecision(bound / divisor < 10 ? 2 : 3));
  return {
    ...quantity,
    ...(quantity.low !== undefined && { low: round(quantity.low) }),
    ...(quantity.high !== undefined && { high: round(quantity.high) }),
  };
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

/**
 * A step of a unit that its numbers are written in: the divisor, and the message that puts the written number into
 * words.
 */
type Scale = { divisor: number; key: MessageName<"unitLabel"> };

/**
 * The step to write a number of this unit in. French dollars stop at "milliards": its "billion" is 10^12, and a
 * reader of both languages would be misled.
 */
function scaleFor(unit: Unit, largest: number, locale: Locale): Scale {
  switch (unit) {
    case "GW":
      return { divisor: 1, key: "gigawatts" };
    case "USD":
      if (largest >= 1e12 && locale === "en") return { divisor: 1e12, key: "trillionUsd" };
      if (largest >= 1e9) return { divisor: 1e9, key: "billionUsd" };
      if (largest >= 1e6) return { divisor: 1e6, key: "millionUsd" };
      return { divisor: 1, key: "usd" };
    case "USD_per_GW":
      return { divisor: 1e9, key: "billionUsdPerGw" };
    case "USD_per_share":
      return { divisor: 1, key: "usdPerShare" };
    case "fraction":
      return { divisor: 0.01, key: "percent" };
    case "shares":
      return largest >= 1e6 ? { divisor: 1e6, key: "millionShares" } : { divisor: 1, key: "shares" };
    case "chips":
      return { divisor: 1, key: "chips" };
    case "wafers":
      return { divisor: 1, key: "wafers" };
  }
}
