import type { ImpreciseDate } from "../imprecise-date";
import type { QuantityClaim } from "../ledger";
import { isKnown, statedNumber, type KnownQuantity, type NothingKind } from "../quantity";
import { propertyOf, knownQuantity, type FlowStanding, type Standing } from "../standing";
import type { FlowFirmness, FlowKind, Instrument, Status } from "../vocabulary";

/** One factor of a modelled amount: power in GW, unit cost in USD per GW, a share as a fraction, a price in USD. */
type Factor = { name: "power" | "unitCost" | "supplierShare" | "shares" | "sharePrice"; value: number };

/**
 * What a flow moves, in nominal US dollars. `stated`: the number a headline would print (the high end of "up to"),
 * beside the quantity as stated. `modelled`: the product of the reader's assumptions. Undisclosed and unknown amounts
 * have no dollars and enter no measure.
 */
type Amount =
  | { basis: "stated"; usd: number; quantity: KnownQuantity }
  | { basis: "modelled"; usd: number; factors: Factor[] }
  | { basis: NothingKind };

/** A flow of the ledger as it stood on a day: who pays or gives what to whom. */
export type MoneyFlow = {
  id: string;
  dealId: string;
  /** Organisation ids: who pays or gives, and who gets it. */
  from: string;
  to: string;
  kind: FlowKind;
  instrument: Instrument;
  binding: boolean;
  firmness: FlowFirmness;
  status: Status;
  /** When it began; of a flow that stands for others, when the earliest of them did. */
  since: ImpreciseDate;
  amount: Amount;
  /** The claim that the amount was read from. */
  claim?: QuantityClaim;
  /** Gigawatts and number of shares, where stated. */
  power?: KnownQuantity;
  shares?: KnownQuantity;
  /** US dollars a share, of a warrant. */
  strikeUsd?: number;
};

/**
 * Every flow of the standings as a money flow, dead ones included, in the ledger's order. A flow that nobody had
 * spoken of by the day is left out.
 */
export function moneyFlows(standings: Standing[]): MoneyFlow[] {
  return standings.flatMap(({ deal, flows, unverified }) => {
    const recalled = new Set(unverified.map(({ flowId }) => flowId));
    return flows
      .filter(({ flow, properties }) => properties.length > 0 || recalled.has(flow.id))
      .map((flow) => toMoneyFlow(flow, deal.id));
  });
}

function toMoneyFlow(standing: FlowStanding, dealId: string): MoneyFlow {
  const { id, from, to, kind, instrument, binding, starts } = standing.flow;
  const claim = propertyOf(standing, "value")?.shown;
  return {
    id,
    dealId,
    from,
    to,
    kind,
    instrument,
    binding,
    firmness: standing.firmness,
    status: standing.status,
    since: starts,
    claim,
    amount: amountOf(claim),
    power: knownQuantity(standing, "power"),
    shares: knownQuantity(standing, "shares"),
    strikeUsd: knownQuantity(standing, "strike_price")?.high,
  };
}

function amountOf(claim: QuantityClaim | undefined): Amount {
  if (!claim) return { basis: "unknown" };
  return isKnown(claim.quantity)
    ? { basis: "stated", usd: statedNumber(claim.quantity), quantity: claim.quantity }
    : { basis: claim.quantity.qualifier };
}

/** The nominal US dollars of a flow; `undefined` when nobody stated or modelled them. */
export const usdOf = ({ amount }: Pick<MoneyFlow, "amount">): number | undefined =>
  "usd" in amount ? amount.usd : undefined;

/** What the reader assumes where sources are silent. */
export type Assumptions = {
  unitCostUsdPerGw: number;
  /** The part of a gigawatt's cost that a supplier's chips and systems are, as a fraction, by organisation id. */
  supplierShares: Readonly<Record<string, number>>;
  /** US dollars a share, by the issuer's id. */
  sharePricesUsd: Readonly<Record<string, number>>;
};

/**
 * Fills in amounts that nobody stated (rule 8 of the domain: only when the reader asks for it). A chip purchase that
 * states gigawatts: gigawatts × unit cost × the supplier's share. A warrant or grant that states shares: shares × the
 * issuer's share price; a warrant's strike, a cent a share in AMD's, is ignored. Flows with a stated amount, or
 * without an assumption for them, stay as they are.
 */
export function withModelledAmounts(flows: MoneyFlow[], assumptions: Assumptions): MoneyFlow[] {
  return flows.map((flow) => {
    const factors = flow.amount.basis === "stated" ? undefined : factorsOf(flow, assumptions);
    if (!factors) return flow;
    const usd = factors.reduce((product, { value }) => product * value, 1);
    return { ...flow, amount: { basis: "modelled", usd, factors } };
  });
}

function factorsOf(
  { kind, from, to, power, shares }: MoneyFlow,
  { unitCostUsdPerGw, supplierShares, sharePricesUsd }: Assumptions,
): Factor[] | undefined {
  const [supplierShare, sharePrice] = [supplierShares[to], sharePricesUsd[from]];
  if (kind === "chip_purchase" && power && supplierShare !== undefined)
    return [
      { name: "power", value: statedNumber(power) },
      { name: "unitCost", value: unitCostUsdPerGw },
      { name: "supplierShare", value: supplierShare },
    ];
  if ((kind === "warrant" || kind === "stock_grant") && shares && sharePrice !== undefined)
    return [
      { name: "shares", value: statedNumber(shares) },
      { name: "sharePrice", value: sharePrice },
    ];
  return undefined;
}
