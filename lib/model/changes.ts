import { isOnOrBefore, type IsoDay } from "./imprecise-date";
import type { Claim, Ledger } from "./ledger";

/** A change of the ledger as readers meet it: a new deal, or claims of one deal stated on one day. */
export type Change = { day: IsoDay; dealId: string; isNew: boolean; claims: Claim[] };

/**
 * The latest changes up to a day, the newest first, at most `count`: the claims of each deal gathered by the day they
 * were stated.
 * `isNew` marks the day a deal was announced. Background notes and unverified claims are no changes.
 */
export function latestChanges(
  { deals, claims }: Pick<Ledger, "deals" | "claims">,
  asOf: IsoDay,
  count: number,
): Change[] {
  const announced = new Map(deals.map((deal) => [deal.id, deal.announced.latest]));
  const changes = new Map<string, Change>();
  for (const claim of claims) {
    if (
      !isOnOrBefore(claim.statedOn, asOf) ||
      claim.verification === "recalled" ||
      claim.property === "background" ||
      claim.rank === "deprecated"
    )
      continue;
    const day = claim.statedOn.latest;
    const key = `${day} ${claim.dealId}`;
    const change = changes.get(key) ?? {
      day,
      dealId: claim.dealId,
      isNew: announced.get(claim.dealId) === day,
      claims: [],
    };
    change.claims.push(claim);
    changes.set(key, change);
  }
  return [...changes.values()]
    .sort((a, b) => b.day.localeCompare(a.day) || a.dealId.localeCompare(b.dealId))
    .slice(0, count);
}
