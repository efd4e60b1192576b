import type { Day } from "../edition";
import { groupBy } from "../group-by";
import type { Relation } from "../ledger";
import type { Standing } from "../standing";
import { PURCHASES, type LiveFlow, type Promised, type Promises } from "./promises";

/**
 * What others have staked on a party's business with OpenAI: loans, chips and leases of the deals in which OpenAI pays
 * it or it buys OpenAI's shares, and of all deals that fund these or are part of them, through deals in between, but
 * not through a deal that others have with OpenAI. What OpenAI itself pays or gets is left out.
 */
export function upstreamOf(party: string, { debts }: Promises, { standings, relations }: Day): Promised[] {
  const belowOf = groupBy(
    relations.filter(({ kind }) => kind === "funds" || kind === "part_of"),
    ({ to }) => to,
  );
  const partners = new Map(standings.map((standing) => [standing.deal.id, partnersIn(standing)]));
  const deals = new Set([...partners].flatMap(([id, own]) => (own.includes(party) ? [id] : [])));
  for (const id of deals)
    for (const { from } of belowOf.get(id) ?? []) if (!partners.get(from)?.length) deals.add(from);
  return debts.filter(
    ({ money, debtor, creditor }) => deals.has(money.dealId) && debtor !== "openai" && creditor !== "openai",
  );
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
