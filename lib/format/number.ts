import type { Locale } from "./wording";

/** French groups thousands with a narrow no-break space and writes decimals with a comma, by Intl. */
export function formatNumber(value: number, locale: Locale, digits: { min?: number; max?: number } = {}): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits.min ?? 0, maximumFractionDigits: digits.max ?? 2 }).format(value);
}

/** Decimals needed to write a number to two places at most: 1.3 → 1, 1.56 → 2, 26 → 0. */
export function decimalsOf(value: number): number {
  return [0, 1, 2].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 2;
}
