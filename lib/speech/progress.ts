import { formatNumber } from "@/lib/format/number";
import { told, wording } from "./speech";

/** Work on so many things may take over a second. */
const MANY = 2000;
const PATIENCE_MS = 500;

/**
 * Says on the error stream, terminal or not, what is done next, once the work takes noticeable time or is on many
 * things. `size`: how many, in words, where the number alone does not say.
 */
export function progress(): (step: string, amount: number, size?: string) => void {
  const begun = performance.now();
  return (step, amount, size = whole(amount)) => {
    const elapsed = performance.now() - begun;
    if (elapsed <= PATIENCE_MS && amount < MANY) return;
    const seconds = formatNumber(elapsed / 1000, wording().locale, { min: 1, max: 1 });
    process.stderr.write(`${told(`${seconds} s: ${step} (${size})`)}\n`);
  };
}

/** A count as the language of the command writes it. */
export const whole = (count: number): string => formatNumber(count, wording().locale, { max: 0 });
