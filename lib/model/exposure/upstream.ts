import type { Day } from "../edition";
import { groupBy } from "../group-by";
import type { Relation } from "../ledger";
import type { LiveFlow, Promised, Promises } from "./promises";

/**
 * What others have staked on a party's business with OpenAI: loans, chips and leases of the deals in which OpenAI pays
 * it or it buys OpenAI's shares, and of all deals that fund these or are part of them, through deals in between. What
 * OpenAI itself pays is left out, and so is what the party gets from elsewhere.
 */
export function upstreamOf(party: string, { debts }: Promises, { standings, relations }: Day): Promised[] {
  const own = standings.filter(({ flows }) =>
    flows.some(({ flow: { from, to, kind }, firmness }) => {
      const isContract = from === "openai" && to === party && kind !== "loan";
      return firmness !== "dead" && (isContract || (from === party && to === "openai" && kind === "equity_investment"));
    }),
  );
  const belowOf = groupBy(
    relations.filter(({ kind }) => kind === "funds" || kind === "part_of"),
    ({ to }) => to,
  );
  const deals = new Set(own.map(({ deal }) => deal.id));
  for (const id of deals) for (const { from } of belowOf.get(id) ?? []) deals.add(from);
  return debts.filter(
    ({ money, debtor, creditor }) => deals.has(money.dealId) && debtor !== "openai" && creditor !== "openai",
  );
}

/**
 * Whose debts a guarantee covers: whoever owes its beneficiary in its own deal or in the deals that this funds. Nobody
 * for a guarantee of something else, such as capacity that stays unsold.
 */
export function coveredBy(guarantee: Promised, { inDeal }: Promises, relations: Relation[]): string[] {
  const { dealId } = guarantee.money;
  const backed = relations.filter(({ from, kind }) => from === dealId && kind === "funds").map(({ to }) => to);
  const flows: LiveFlow[] = [dealId, ...backed].flatMap(inDeal);
  const owing = flows.filter(
    ({ money: { from, to, kind } }) =>
      to === guarantee.creditor && from !== guarantee.debtor && (kind === "lease" || kind === "cloud_contract"),
  );
  return [...new Set(owing.map(({ money }) => money.from))];
}
