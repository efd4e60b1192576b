import type { Day } from "../edition";
import { groupBy } from "../group-by";
import type { Relation } from "../ledger";
import type { Standing } from "../standing";
import { PURCHASES, type Promised, type Promises } from "./promises";

/**
 * What others have staked on a party's business with OpenAI: loans, chips and leases of the deals in which OpenAI pays
 * it or it buys OpenAI's shares, and of all deals that fund these or are part of them, through deals in between, but
 * not through a deal that others have with OpenAI. What OpenAI itself pays or gets is left out. Indexed once for all
 * parties: a lookup costs the deals that lead up to the party's own.
 */
export function upstreamIndex({ debts }: Promises, { standings, relations }: Day): (party: string) => Promised[] {
  const belowOf = groupBy(
    relations.filter(({ kind }) => kind === "funds" || kind === "part_of"),
    ({ to }) => to,
  );
  const own = standings.flatMap((standing) => partnersIn(standing).map((party) => ({ party, id: standing.deal.id })));
  const dealsOf = groupBy(own, ({ party }) => party);
  const withOpenAi = new Set(own.map(({ id }) => id));
  const debtsIn = groupBy(
    debts.filter(({ debtor, creditor }) => debtor !== "openai" && creditor !== "openai"),
    ({ money }) => money.dealId,
  );
  return (party) => {
    const deals = new Set((dealsOf.get(party) ?? []).map(({ id }) => id));
    for (const id of deals) for (const { from } of belowOf.get(id) ?? []) if (!withOpenAi.has(from)) deals.add(from);
    return [...deals].flatMap((id) => debtsIn.get(id) ?? []);
  };
}

/** Whom OpenAI pays for something in a deal, and who buys its shares there, of what is alive. */
const partnersIn = ({ flows }: Standing): string[] =>
  flows.flatMap(({ flow: { from, to, kind }, firmness }) => {
    if (firmness === "dead") return [];
    if (from === "openai" && PURCHASES.includes(kind)) return [to];
    return to === "openai" && kind === "equity_investment" ? [from] : [];
  });

/**
 * Whose debts a guarantee covers: whoever owes its beneficiary in its own deal or in the deals that this funds. Nobody
 * for a guarantee of something else, such as capacity that stays unsold.
 */
export function coverage({ inDeal }: Promises, relations: Relation[]): (guarantee: Promised) => string[] {
  const funded = groupBy(
    relations.filter(({ kind }) => kind === "funds"),
    ({ from }) => from,
  );
  return ({ money: { dealId }, debtor, creditor }) => {
    const backed = (funded.get(dealId) ?? []).map(({ to }) => to);
    const owing = [dealId, ...backed]
      .flatMap(inDeal)
      .filter(
        ({ money: { from, to, kind } }) =>
          to === creditor && from !== debtor && (kind === "lease" || kind === "cloud_contract"),
      );
    return [...new Set(owing.map(({ money }) => money.from))];
  };
}
