import type { ImpreciseDate } from "../imprecise-date";
import type { QuantityClaim } from "../ledger";
import { isKnown, statedNumber, type KnownQuantity, type NothingKind } from "../quantity";
import { propertyOf, knownQuantity, type FlowStanding, type Standing } from "../standing";
import { GRADES, type FlowKind, type Grade, type Instrument, type Status } from "../vocabulary";
import type { FlowFirmness } from "../firmness";

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
  firmness: FlowFirmness;
  status: Status;
  /** When it began: the flow whose amount is shown, not an earlier one that it stands for. */
  since: ImpreciseDate;
  /** Ids of flows that are the same money, for which it stands. */
  standsFor?: string[];
  /** Its own two ends, where groups are counted as one and `from` or `to` is the group. */
  ends?: { from: string; to: string };
  amount: Amount;
  /** The claim that the amount was read from. */
  claim?: QuantityClaim;
  /** The best grade among the sources that speak of it: how sure its being is. */
  grade?: Grade;
  /** US dollars of it that were paid, where stated. */
  paid?: KnownQuantity;
  /** Gigawatts, those of them that bind, and number of shares, where stated. */
  power?: KnownQuantity;
  bindingPower?: KnownQuantity;
  shares?: KnownQuantity;
  /** US dollars a share, of a warrant. */
  strikeUsd?: number;
};

/**
 * Every flow of a deal as a money flow, dead ones included, in the ledger's order. A flow that nobody had spoken of by
 * the day is left out.
 */
export function moneyFlows({ deal, flows, unverified }: Standing): MoneyFlow[] {
  const recalled = new Set(unverified.map(({ flowId }) => flowId));
  return flows
    .filter(({ flow, properties }) => properties.length > 0 || recalled.has(flow.id))
    .map((flow) => toMoneyFlow(flow, deal.id));
}

function toMoneyFlow(standing: FlowStanding, dealId: string): MoneyFlow {
  const { id, from, to, kind, instrument, starts } = standing.flow;
  const claim = propertyOf(standing, "value")?.shown;
  return {
    id,
    dealId,
    from,
    to,
    kind,
    instrument,
    firmness: standing.firmness,
    status: standing.status,
    since: starts,
    claim,
    grade: bestGrade(standing),
    amount: amountOf(claim),
    paid: knownQuantity(standing, "paid_value"),
    power: knownQuantity(standing, "power"),
    bindingPower: knownQuantity(standing, "binding_power"),
    shares: knownQuantity(standing, "shares"),
    strikeUsd: knownQuantity(standing, "strike_price")?.high,
  };
}

function bestGrade({ properties }: FlowStanding): Grade | undefined {
  const grades = properties.flatMap(({ shown, alsoReported, history }) =>
    [shown, ...alsoReported, ...history].map(({ grade }) => grade),
  );
  return GRADES.find((grade) => grades.includes(grade));
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
