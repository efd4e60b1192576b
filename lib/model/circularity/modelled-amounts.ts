import { statedNumber } from "../quantity";
import type { MoneyFlow } from "./money-flow";

/** One factor of a modelled amount, in its unit. */
export type Factor = { name: "power" | "unitCost" | "supplierShare" | "shares" | "sharePrice"; value: number };

/**
 * What the reader assumes: dollars per gigawatt, the part of it that a supplier's chips and systems are (a fraction
 * by organisation), and share prices in dollars.
 */
export type Assumptions = {
  unitCostUsdPerGw: number;
  supplierShares: Readonly<Record<string, number>>;
  sharePricesUsd: Readonly<Record<string, number>>;
};

/**
 * Flows with amounts filled in where nobody stated them (rule 8 of the domain: only on the reader's wish). A chip
 * purchase that states gigawatts:
 * gigawatts × unit cost × the supplier's share. A warrant or grant that states shares: shares × the share price of
 * its issuer (a warrant's strike,
 * a cent a share in AMD's, is left aside). All others stay as they are.
 */
export function withModelledAmounts(flows: MoneyFlow[], assumptions: Assumptions): MoneyFlow[] {
  return flows.map((flow) => {
    const factors = flow.amount.basis === "stated" ? undefined : factorsOf(flow, assumptions);
    return factors
      ? {
          ...flow,
          amount: { basis: "modelled", usd: factors.reduce((product, { value }) => product * value, 1), factors },
        }
      : flow;
  });
}

/** True when a flow's missing amount can be modelled by gigawatts, or by shares. */
export const modelledBy = ({ amount, kind, power, shares }: MoneyFlow): "power" | "shares" | undefined => {
  if (amount.basis === "stated") return undefined;
  if (kind === "chip_purchase" && power) return "power";
  return (kind === "warrant" || kind === "stock_grant") && shares ? "shares" : undefined;
};

function factorsOf(
  flow: MoneyFlow,
  { unitCostUsdPerGw, supplierShares, sharePricesUsd }: Assumptions,
): Factor[] | undefined {
  const { power, shares } = flow;
  const [share, price] = [supplierShares[flow.to], sharePricesUsd[flow.from]];
  if (modelledBy(flow) === "power" && power && share !== undefined) {
    return [
      { name: "power", value: statedNumber(power) },
      { name: "unitCost", value: unitCostUsdPerGw },
      { name: "supplierShare", value: share },
    ];
  }
  if (modelledBy(flow) === "shares" && shares && price !== undefined)
    return [
      { name: "shares", value: statedNumber(shares) },
      { name: "sharePrice", value: price },
    ];
  return undefined;
}
