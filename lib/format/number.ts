import type { Locale } from "./wording";

/** Numbers are written to this many decimals at most. */
const MOST_DIGITS = 2;
const DIGITS = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => digits);

/**
 * Building an Intl format costs a hundred times its use, and a page uses hundreds: all are built once, by min and
 * max.
 */
const formatsOf = (locale: Locale) =>
  DIGITS.map((min) =>
    DIGITS.map(
      (max) => new Intl.NumberFormat(locale, { minimumFractionDigits: Math.min(min, max), maximumFractionDigits: max }),
    ),
  );
const FORMATS: Record<Locale, Intl.NumberFormat[][]> = { en: formatsOf("en"), fr: formatsOf("fr") };

/**
 * A number with `min` to `max` decimals, 0 to 2 unless said otherwise. French groups thousands with a narrow no-break
 * space and writes decimals with a comma, by Intl. Throws for more decimals than a page ever writes.
 */
export function formatNumber(value: number, locale: Locale, { min = 0, max = MOST_DIGITS } = {}): string {
  const format = FORMATS[locale][min]?.[max];
  if (!format) throw new Error(`no number is written with ${min} to ${max} decimals`);
  return format.format(value);
}

/** Decimals needed to write a number to two places at most: 1.3 → 1, 1.56 → 2, 26 → 0. */
export function decimalsOf(value: number): number {
  return [0, 1, 2].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 2;
}
