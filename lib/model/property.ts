import { groupBy } from "./group-by";
import { compareDays, isOnOrBefore, type IsoDay } from "./imprecise-date";
import type { Claim, Dispute } from "./ledger";
import { canAllBeTrue } from "./quantity-arithmetic";
import { GRADES, RANKS } from "./vocabulary";

/** One property as read on one day: the claim to show, and all the others of that day. */
export type PropertyReading<Kind extends Claim = Claim> = {
  property: Kind["property"];
  shown: Kind;
  /** Others of the day that are neither updated nor deprecated. */
  alsoReported: Kind[];
  /** True in their day, since brought up to date; latest first. */
  history: Kind[];
  deprecated: Kind[];
  /** Two current claims cannot both be true, or the ledger lists them as contradicting. */
  disputed: boolean;
};

/** The recorded contradictions that each claim is part of, by claim id. */
export type DisputeIndex = ReadonlyMap<string, readonly Dispute[]>;

/** Indexes contradictions by the ids of their claims, in one pass. */
export function disputesByClaim(disputes: Dispute[]): DisputeIndex {
  const named = disputes.flatMap((dispute) => [...new Set(dispute.claimIds)].map((id) => ({ id, dispute })));
  const byClaim = groupBy(named, ({ id }) => id);
  return new Map([...byClaim].map(([id, all]) => [id, all.map(({ dispute }) => dispute)]));
}

/**
 * Marks every claim that a later claim corrects as deprecated, at every date and whatever property the correction
 * states: an error of ours was never true. Applied once, where the ledger is read, so that no sum, list or history
 * has to think of it.
 */
export function applyCorrections(claims: Claim[]): Claim[] {
  const corrected = new Set(claims.flatMap(({ corrects }) => corrects));
  return claims.map((claim) => (corrected.has(claim.id) ? { ...claim, rank: "deprecated" } : claim));
}

/**
 * Reads one property as of a day from its claims (rule 3 of the domain). Deprecated and updated claims aside, the
 * preferred rank comes first, then the latest stated, then the better grade; for a status the latest comes first,
 * since a status moves on. Only a claim that was seen, and is not deprecated, brings another up to date.
 * `undefined` when no claim was stated by the day, or only unverified (recalled) ones: those are never shown first.
 */
export function readProperty<Kind extends Claim>(
  claims: Kind[],
  asOf: IsoDay,
  disputes?: DisputeIndex,
): PropertyReading<Kind> | undefined {
  const stated = claims.filter((claim) => isOnOrBefore(claim.statedOn, asOf));
  const valid = stated.filter(({ rank }) => rank !== "deprecated");
  const updated = new Set(
    valid.filter(({ verification }) => verification === "seen").flatMap(({ updates }) => updates),
  );
  const current = valid.filter(({ id }) => !updated.has(id)).sort(byPrecedence);
  const shown = current.find(({ verification }) => verification === "seen");
  if (!shown) return undefined;
  return {
    property: shown.property,
    shown,
    alsoReported: current.filter((claim) => claim !== shown),
    history: valid.filter(({ id }) => updated.has(id)).sort(byLatest),
    deprecated: stated.filter(({ rank }) => rank === "deprecated"),
    disputed: isDisputed(current, disputes),
  };
}

function byPrecedence(a: Claim, b: Claim): number {
  const byRank = RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank);
  return (
    (a.property === "status" ? byLatest(a, b) || byRank : byRank || byLatest(a, b)) ||
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade)
  );
}

const byLatest = (a: Claim, b: Claim) => compareDays(b.statedOn.latest, a.statedOn.latest);

function isDisputed(current: Claim[], disputes?: DisputeIndex): boolean {
  if (current.length < 2) return false;
  const seen = current.filter(({ verification, property }) => verification === "seen" && property !== "status");
  if (!canAllBeTrue(seen.flatMap((claim) => ("quantity" in claim ? [claim.quantity] : [])))) return true;
  const named = seen.filter(({ property }) => property !== "background").flatMap(({ id }) => disputes?.get(id) ?? []);
  return new Set(named).size < named.length;
}
