import type { Firmness, FlowKind, Instrument, RelationKind, Status } from "../vocabulary";
import { groupBy } from "../group-by";
import type { ImpreciseDate } from "../imprecise-date";
import type { Claim, QuantityClaim, Relation } from "../ledger";
import { isKnown, statedNumber, type KnownQuantity, type NothingKind } from "../quantity";
import { figureOf, knownFigure, type FlowStanding, type Standing } from "../standing";
import type { Factor } from "./modelled-amounts";

/**
 * What a flow moves, in nominal US dollars. `stated`: the number a headline would print (the high end of "up to"),
 * beside the quantity as stated.
 * `modelled`: the reader's assumption, every factor of it. Undisclosed and unknown amounts have no dollars and are in
 * no measure.
 */
export type Amount =
  | { basis: "stated"; usd: number; quantity: KnownQuantity }
  | { basis: "modelled"; usd: number; factors: Factor[] }
  | { basis: NothingKind };

/** A flow of the ledger as it stood on a day: who pays or gives what to whom. */
export type MoneyFlow = {
  id: string;
  dealId: string;
  from: string;
  to: string;
  kind: FlowKind;
  instrument: Instrument;
  binding: boolean;
  firmness: Firmness;
  status: Status;
  since: ImpreciseDate;
  amount: Amount;
  claim?: QuantityClaim;
  power?: KnownQuantity;
  shares?: KnownQuantity;
  strikeUsd?: number;
};

/** A flow that is the same money as another, which is counted instead. */
export type SameMoney = { flow: MoneyFlow; counted: MoneyFlow; relation: RelationKind };

/**
 * Every flow of the standings as a money flow, dead ones included, each of the same money once, in the ledger's
 * order. What is counted has been there
 * since the earliest flow it stands for. A flow of which nobody had said anything by the day is not there yet.
 */
export function moneyFlows(
  standings: Standing[],
  relations: Relation[],
): { flows: MoneyFlow[]; sameMoney: SameMoney[] } {
  const all = standings.flatMap(({ deal, flows, unverified }) =>
    flows.filter((flow) => isSpokenOf(flow, unverified)).map((flow) => toMoneyFlow(flow, deal.id)),
  );
  const sameMoney = [
    ...groupBy(
      all.filter(({ firmness }) => firmness !== "dead"),
      ({ from, to, kind }) => `${from} ${to} ${kind}`,
    ).values(),
  ].flatMap((alike) => repeated(alike, relations));
  const dropped = new Set(sameMoney.map(({ flow }) => flow));
  const standsFor = groupBy(sameMoney, ({ counted }) => counted);
  const flows = all
    .filter((flow) => !dropped.has(flow))
    .map((flow) => ({ ...flow, since: earliest([flow, ...(standsFor.get(flow) ?? []).map((same) => same.flow)]) }));
  return { flows, sameMoney };
}

const isSpokenOf = ({ flow, figures }: FlowStanding, unverified: Claim[]) =>
  figures.length > 0 || unverified.some(({ flowId }) => flowId === flow.id);

const earliest = (flows: MoneyFlow[]): ImpreciseDate =>
  flows.map(({ since }) => since).reduce((first, since) => (since.latest < first.latest ? since : first));

function toMoneyFlow(standing: FlowStanding, dealId: string): MoneyFlow {
  const { id, from, to, kind, instrument, binding, starts } = standing.flow;
  const claim = figureOf(standing, "value")?.shown;
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
    power: knownFigure(standing, "power"),
    shares: knownFigure(standing, "shares"),
    strikeUsd: knownFigure(standing, "strike_price")?.high,
  };
}

function amountOf(claim: QuantityClaim | undefined): Amount {
  if (!claim) return { basis: "unknown" };
  return isKnown(claim.quantity)
    ? { basis: "stated", usd: statedNumber(claim.quantity), quantity: claim.quantity }
    : { basis: claim.quantity.qualifier };
}

/** The dollars of a flow, `undefined` when nobody stated or modelled them. */
export const usdOf = ({ amount }: Pick<MoneyFlow, "amount">): number | undefined =>
  "usd" in amount ? amount.usd : undefined;

/**
 * Relations that say two deals' flows of one kind between the same two parties are the same money. (An expansion adds
 * new money.)
 */
const SAME_MONEY: RelationKind[] = ["same_capacity_as", "part_of", "supersedes", "amends"];

/**
 * Among flows of one kind from one party to another: those that repeat one that is kept. Kept first are stated
 * amounts, then firm ones, then the later.
 */
function repeated(alike: MoneyFlow[], relations: Relation[]): SameMoney[] {
  const ranked = [...alike].sort((a, b) => rank(b) - rank(a) || b.since.latest.localeCompare(a.since.latest));
  const kept: MoneyFlow[] = [];
  return ranked.flatMap((flow) => {
    for (const other of kept) {
      const relation = other.dealId === flow.dealId ? undefined : linkBetween(flow.dealId, other.dealId, relations);
      if (relation) return [{ flow, counted: other, relation }];
    }
    kept.push(flow);
    return [];
  });
}

const rank = ({ amount, firmness }: MoneyFlow) => (amount.basis === "stated" ? 2 : 0) + (firmness === "firm" ? 1 : 0);

const linkBetween = (a: string, b: string, relations: Relation[]): RelationKind | undefined =>
  leadsTo(a, b, relations) ?? leadsTo(b, a, relations);

/** The first relation on a way up from one deal to another. */
function leadsTo(from: string, to: string, relations: Relation[], been = new Set<string>()): RelationKind | undefined {
  been.add(from);
  for (const relation of relations) {
    if (relation.from !== from || !SAME_MONEY.includes(relation.kind) || been.has(relation.to)) continue;
    if (relation.to === to || leadsTo(relation.to, to, relations, been)) return relation.kind;
  }
  return undefined;
}
