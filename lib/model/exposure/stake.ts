import { addParts, joined, partsOfFlow, type EntryPart } from "../entry-parts";
import type { QuantityClaim } from "../ledger";
import { statedNumber, type KnownQuantity } from "../quantity";
import { propertyOf, type Standing } from "../standing";
import type { KnownPoint } from "./backlog";
import type { LiveFlow } from "./promises";

/** What a party has put into OpenAI's shares, in US dollars. */
export type Stake = {
  /** At cost. */
  cost?: KnownQuantity;
  parts: EntryPart[];
  /** The valuations of OpenAI that it bought at, where stated, and the part of OpenAI that it holds. */
  boughtAt: QuantityClaim[];
  fraction?: QuantityClaim;
  /** US dollars at OpenAI's last valuation: by the part it holds; at cost where that is not stated. */
  worthUsd?: number;
  flows: LiveFlow[];
};

/**
 * The stake that some flows of money into OpenAI come to. The part held is the one stated last among their deals,
 * where nobody else buys, and the deals that amend these. `undefined` without a flow.
 */
export function stakeOf(
  flows: LiveFlow[],
  standing: (dealId: string) => Standing | undefined,
  amendingOf: (dealId: string) => string[],
  valuation: KnownPoint | undefined,
): Stake | undefined {
  if (!flows.length) return undefined;
  const alone = flows.flatMap(({ money, standing: of }) => (isAlone(of, money.from) ? [money.dealId] : []));
  const own = [...new Set(alone)];
  const [deals, held] = [own, [...own, ...own.flatMap(amendingOf)]].map((ids) =>
    ids.flatMap((id) => standing(id) ?? []),
  );
  const parts = joined(
    "USD",
    flows.flatMap(({ flow }) => partsOfFlow(flow)),
  );
  const cost = parts.length ? addParts("USD", parts) : undefined;
  const fraction = latest((held ?? []).flatMap((each) => propertyOf(each, "stake")?.shown ?? []));
  const part = fraction && "low" in fraction.quantity ? (fraction.quantity.low ?? fraction.quantity.high) : undefined;
  return {
    cost,
    parts,
    boughtAt: (deals ?? []).flatMap((each) => propertyOf(each, "valuation")?.shown ?? []),
    fraction,
    worthUsd: part !== undefined && valuation ? part * statedNumber(valuation.quantity) : cost && statedNumber(cost),
    flows,
  };
}

/** Whether nobody else buys shares of OpenAI in a deal: what it states of a part or a valuation is then the buyer's. */
const isAlone = ({ flows }: Standing, party: string) =>
  flows.every(({ flow: { kind, from, to } }) => kind !== "equity_investment" || to !== "openai" || from === party);

const latest = (claims: QuantityClaim[]): QuantityClaim | undefined =>
  claims.reduce<QuantityClaim | undefined>(
    (last, claim) => (last && last.statedOn.latest > claim.statedOn.latest ? last : claim),
    undefined,
  );
