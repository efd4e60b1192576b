import { lowerBound, statedNumber } from "../quantity";
import type { MoneyFlow } from "./money-flow";

/**
 * What binds of a flow, as a flow of its own. A firm flow binds whole, but for a modelled purchase of which only some
 * gigawatts bind (AMD: 1 of 6): its amount is modelled on those. A conditional flow binds as far as it was paid. Of a
 * soft or dead flow nothing binds: `undefined`.
 */
export function boundPart(flow: MoneyFlow): MoneyFlow | undefined {
  const { firmness, amount, paid, bindingPower } = flow;
  if (firmness === "conditional")
    return paid && lowerBound(paid) > 0
      ? { ...flow, firmness: "firm", amount: { basis: "stated", usd: statedNumber(paid), quantity: paid } }
      : undefined;
  if (firmness !== "firm") return undefined;
  if (amount.basis !== "modelled" || !bindingPower) return flow;
  const factors = amount.factors.map((factor) =>
    factor.name === "power" ? { ...factor, value: Math.min(factor.value, statedNumber(bindingPower)) } : factor,
  );
  return { ...flow, amount: { ...amount, factors, usd: factors.reduce((product, { value }) => product * value, 1) } };
}
