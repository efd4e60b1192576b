import type { Locale } from "./wording";

/** French groups thousands with a narrow no-break space and writes decimals with a comma, by Intl. */
export function formatNumber(value: number, locale: Locale, digits: { min?: number; max?: number } = {}): string {
  return numberFormat(locale, digits.min ?? 0, digits.max ?? 2).format(value);
}

/** Building an Intl format costs a hundred times its use, and a page uses hundreds: each is built once. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, minimumFractionDigits: number, maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${locale} ${minimumFractionDigits} ${maximumFractionDigits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits });
  formats.set(key, format);
  return format;
}

/** Decimals needed to write a number to two places at most: 1.3 → 1, 1.56 → 2, 26 → 0. */
export function decimalsOf(value: number): number {
  return [0, 1, 2].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 2;
}
