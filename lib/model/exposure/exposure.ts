import { addParts, joined, partsOfFlow, type EntryPart } from "../entry-parts";
import type { Day } from "../edition";
import { groupBy } from "../group-by";
import type { Ledger, QuantityClaim } from "../ledger";
import { statedNumber, type KnownQuantity } from "../quantity";
import { propertyOf } from "../standing";
import { latestPoint, shareOf, type BacklogShare, type KnownPoint } from "./backlog";
import { isPurchase, promisesOf, type LiveFlow, type Promises } from "./promises";
import { stakeOf, type Stake } from "./stake";
import { coverage, upstreamIndex } from "./upstream";

/** Flows with their dollars by firmness, each money once; `undisclosed` are those that nobody put a number on. */
export type Amounts = { quantity?: KnownQuantity; parts: EntryPart[]; flows: LiveFlow[]; undisclosed: LiveFlow[] };

/** What depends, for one party, on OpenAI's promises, as of a day. Dollars are nominal US dollars. */
export type Exposure = {
  party: string;
  /** What OpenAI has promised to pay it over the whole term: a total, since no source states what remains. */
  contracts: Amounts;
  /** What that comes to in a year, where stated. */
  perYear?: QuantityClaim;
  /** Its firm contracts ÷ its whole backlog; absent where either is not stated, with its day, by the day. */
  backlogShare?: BacklogShare;
  /** The part of its backlog that it says itself is OpenAI's, with the day that it is of. */
  statedShare?: KnownPoint;
  stake?: Stake;
  /** The caps of its guarantees for OpenAI's debts: never added to money that is paid. */
  contingent: Amounts;
  /** What lenders and suppliers have staked on its business with OpenAI. */
  upstream: Amounts;
};

/**
 * The exposure of everybody to whom OpenAI owes, who owns a part of it or who guarantees its debts, those with the
 * largest contracts first, then those with the largest stakes.
 */
export function exposures(
  today: Day,
  { organisations, series }: Pick<Ledger, "organisations" | "series">,
  promises: Promises = promisesOf(today),
): Exposure[] {
  const coveredBy = coverage(promises, today.relations);
  const seriesOf = new Map(series.map((each) => [each.id, each]));
  const pointOf = (id: string | undefined) => latestPoint(seriesOf.get(id ?? ""), today.day);
  const owed = groupBy(
    promises.debts.filter((debt) => debt.debtor === "openai" && isPurchase(debt)),
    ({ creditor }) => creditor,
  );
  const stakes = groupBy(promises.stakes, ({ money }) => money.from);
  const guarantees = groupBy(
    promises.guarantees.filter((each) => coveredBy(each).includes("openai")),
    ({ debtor }) => debtor,
  );
  const amending = groupBy(
    today.relations.filter(({ kind }) => kind === "amends"),
    ({ to }) => to,
  );
  const amendingOf = (dealId: string) => (amending.get(dealId) ?? []).map(({ from }) => from);
  const [upstreamOf, perYear] = [upstreamIndex(promises, today), yearly(today)];
  const parties = new Set([...owed.keys(), ...stakes.keys(), ...guarantees.keys()]);
  const found = organisations
    .filter(({ id }) => parties.has(id) && id !== "openai")
    .map(({ id, backlogSeries, backlogShareSeries }): Exposure => {
      const contracts = amountsOf(owed.get(id) ?? []);
      return {
        party: id,
        contracts,
        perYear: perYear.get(id),
        backlogShare: backlogShareOf(contracts, pointOf(backlogSeries)),
        statedShare: pointOf(backlogShareSeries),
        stake: stakeOf(stakes.get(id) ?? [], today.standing, amendingOf, pointOf("valuation")),
        contingent: amountsOf(guarantees.get(id) ?? []),
        upstream: amountsOf(upstreamOf(id)),
      };
    });
  const size = ({ contracts, stake }: Exposure) => [numberOf(contracts.quantity), numberOf(stake?.cost)] as const;
  return found.sort((a, b) => size(b)[0] - size(a)[0] || size(b)[1] - size(a)[1]);
}

const numberOf = (quantity: KnownQuantity | undefined) => (quantity ? statedNumber(quantity) : 0);

/** The dollars of some flows by firmness, and those without. */
function amountsOf(flows: LiveFlow[]): Amounts {
  const parts = joined(
    "USD",
    flows.flatMap(({ flow }) => partsOfFlow(flow)),
  );
  return {
    quantity: parts.length ? addParts("USD", parts) : undefined,
    parts,
    flows,
    undisclosed: flows.filter(({ money }) => !("usd" in money.amount)),
  };
}

function backlogShareOf({ parts, flows }: Amounts, backlog: KnownPoint | undefined): BacklogShare | undefined {
  const firm = parts.find(({ firmness }) => firmness === "firm")?.quantity;
  const dates = flows.flatMap(({ money: { claim, amount } }) => ("usd" in amount && claim ? [claim.statedOn] : []));
  const contractsOn = dates.sort((a, b) => a.latest.localeCompare(b.latest)).at(-1);
  const share = firm && backlog && shareOf(firm, backlog);
  return share && contractsOn ? { share, backlog, contractsOn } : undefined;
}

/** The yearly amount that was stated last of a deal in which OpenAI pays one party and nobody else, by party. */
function yearly({ standings }: Day): ReadonlyMap<string, QuantityClaim> {
  const found = new Map<string, QuantityClaim>();
  for (const standing of standings) {
    const paid = standing.flows.filter(({ flow, firmness }) => flow.from === "openai" && firmness !== "dead");
    const [party, ...others] = new Set(paid.map(({ flow }) => flow.to));
    if (party === undefined || others.length) continue;
    for (const each of [standing, ...paid]) {
      const claim = propertyOf(each, "annual_value")?.shown;
      const known = found.get(party);
      if (claim && !(known && known.statedOn.latest > claim.statedOn.latest)) found.set(party, claim);
    }
  }
  return found;
}
