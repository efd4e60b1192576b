/** A value that could not be used as it stands, and what was used instead. */
export type Problem = {
  param: string;
  value: string;
  reason: "not_a_number" | "too_low" | "too_high" | "low_above_high" | "years_reversed" | "too_many" | "unknown";
  used: string;
};

/**
 * A number as a reader types it, with a decimal point or comma. Empty is the default; what is no number falls back to
 * it, and what lies outside
 * the limits to the nearest end: both are told in `problems`.
 */
export function numberIn(
  param: string,
  text: string,
  { low, high }: { low: number; high: number },
  otherwise: number,
  problems: Problem[],
): number {
  if (text === "") return otherwise;
  const value = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text.replace(",", ".")) : NaN;
  const told = (reason: Problem["reason"], used: number) => {
    problems.push({ param, value: text.slice(0, 40), reason, used: String(used) });
    return used;
  };
  if (Number.isNaN(value)) return told("not_a_number", otherwise);
  if (value < low) return told("too_low", low);
  return value > high ? told("too_high", high) : value;
}
