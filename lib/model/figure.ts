import { canBothBeTrue } from "./compatibility";
import { isOnOrBefore, type IsoDay } from "./imprecise-date";
import type { Claim, Dispute } from "./ledger";
import { GRADES, RANKS } from "./vocabulary";

/** One property as read on one day: the claim to show and all that stands beside it. */
export type Figure<Kind extends Claim = Claim> = {
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

/**
 * Reads one property as of a day from its claims (rule 3 of the domain): deprecated and updated claims aside,
 * preferred rank first,
 * then the latest stated, then the better grade. For status the latest comes first, since a status moves on.
 * Only a standing claim that was seen brings another up to date. Corrected claims come in as deprecated (see
 * corrections.ts).
 * `undefined` when no claim was stated by then, or when none but unverified (recalled) ones was: those are never
 * shown first.
 */
export function readFigure<Kind extends Claim>(
  claims: Kind[],
  asOf: IsoDay,
  disputes: Dispute[] = [],
): Figure<Kind> | undefined {
  const stated = claims.filter((claim) => isOnOrBefore(claim.statedOn, asOf));
  const deprecated = stated.filter(({ rank }) => rank === "deprecated");
  const standing = stated.filter((claim) => !deprecated.includes(claim));
  const updated = new Set(
    standing.filter(({ verification }) => verification === "seen").flatMap(({ updates }) => updates),
  );
  const current = standing.filter(({ id }) => !updated.has(id)).sort(byPrecedence);
  const shown = current.find(({ verification }) => verification === "seen");
  if (!shown) return undefined;
  const alsoReported = current.filter((claim) => claim !== shown);
  const history = standing.filter(({ id }) => updated.has(id)).sort(byLatest);
  return {
    property: shown.property,
    shown,
    alsoReported,
    history,
    deprecated,
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

const byLatest = (a: Claim, b: Claim) => b.statedOn.latest.localeCompare(a.statedOn.latest);

function isDisputed(current: Claim[], disputes: Dispute[]): boolean {
  const seen = current.filter(({ verification, property }) => verification === "seen" && property !== "status");
  const quantities = seen.flatMap((claim) => ("quantity" in claim ? [claim.quantity] : []));
  const clash = quantities.some((a, index) => quantities.slice(index + 1).some((b) => !canBothBeTrue(a, b)));
  return (
    clash ||
    disputes.some(
      ({ claimIds }) =>
        seen.filter(({ id, property }) => property !== "background" && claimIds.includes(id)).length > 1,
    )
  );
}
