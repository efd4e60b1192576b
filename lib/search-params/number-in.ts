export type NumberReason = "not_a_number" | "too_low" | "too_high";

/** A typed value that could not be used, why, and what was used instead. */
export type ValueFault<Param extends string, Reason extends string> = {
  param: Param;
  value: string;
  reason: Reason;
  used: string;
};

/**
 * A number as a reader types it, with a decimal point or comma. Empty means the default. What is not a number falls
 * back to the default, and what is outside the limits to the nearer of them; either is added to `faults`.
 */
export function numberIn<Param extends string>(
  param: Param,
  text: string,
  { low, high }: { low: number; high: number },
  otherwise: number,
  faults: { push: (fault: ValueFault<Param, NumberReason>) => unknown },
): number {
  if (text === "") return otherwise;
  const value = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text.replace(",", ".")) : NaN;
  const instead = (reason: NumberReason, used: number) => {
    faults.push({ param, value: text.slice(0, 40), reason, used: String(used) });
    return used;
  };
  if (Number.isNaN(value)) return instead("not_a_number", otherwise);
  if (value < low) return instead("too_low", low);
  return value > high ? instead("too_high", high) : value;
}
