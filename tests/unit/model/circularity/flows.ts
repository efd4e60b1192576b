import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import type { KnownQuantity } from "@/lib/model/quantity";

export const day = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf });
export const usd = (amount: number, qualifier: KnownQuantity["qualifier"] = "exact"): KnownQuantity => ({
  qualifier,
  unit: "USD",
  ...(qualifier !== "up_to" && { low: amount }),
  ...(qualifier !== "at_least" && qualifier !== "more_than" && { high: amount }),
});

/** "amazon→openai" with an amount in dollars, or with none; firm, by a source of grade A, unless said otherwise. */
export function flow(pair: string, amount?: number | KnownQuantity, rest: Partial<MoneyFlow> = {}): MoneyFlow {
  const [from = "", to = ""] = pair.split("→");
  const quantity = typeof amount === "number" ? usd(amount) : amount;
  return {
    id: `${pair} ${JSON.stringify(quantity ?? "")}`,
    dealId: pair,
    from,
    to,
    kind: "cloud_contract",
    instrument: "cash",
    firmness: "firm",
    status: "definitive",
    grade: "A",
    since: day("2025-01-01"),
    amount: quantity
      ? { basis: "stated", usd: quantity.high ?? quantity.low ?? 0, quantity }
      : { basis: "undisclosed" },
    ...rest,
  };
}
