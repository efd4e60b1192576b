import type { Claim } from "./ledger";

/**
 * The claims with every one that a later claim corrects read as deprecated, at every date and whatever property the
 * correction states:
 * an error of ours was never true. Applied once, where the ledger is read, so that no sum, list or history has to
 * think of it.
 */
export function applyCorrections(claims: Claim[]): Claim[] {
  const corrected = new Set(claims.flatMap(({ corrects }) => corrects));
  return claims.map((claim) => (corrected.has(claim.id) ? { ...claim, rank: "deprecated" } : claim));
}
