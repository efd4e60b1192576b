import type { ClaimSeed, DealSeed } from "./schema/deal";
import type { SeriesSeed } from "./schema/reference";

/** A flow's id: its deal and its place in the deal's file, from 1. */
export const flowId = (dealId: string, index: number) => `${dealId}#${index + 1}`;

/**
 * A claim's id: what it speaks of, the property, the source, and a number where one source says two things of one
 * property.
 */
export const claimId = (subject: string, claim: Pick<ClaimSeed, "property" | "source" | "n">) =>
  [subject, claim.property, claim.source, claim.n].filter((part) => part !== undefined).join("/");

export type PlacedClaim = { id: string; dealId: string; flowId?: string; path: string; claim: ClaimSeed };

/** Every claim of a deal file, the deal's own first, with its id and its place in the file. */
export function claimsOf(deal: DealSeed): PlacedClaim[] {
  const own = deal.claims.map((claim, index) => ({
    id: claimId(deal.id, claim),
    dealId: deal.id,
    path: `claims.${index}`,
    claim,
  }));
  const ofFlows = deal.flows.flatMap((flow, at) => {
    const id = flowId(deal.id, at);
    return flow.claims.map((claim, index) => ({
      id: claimId(id, claim),
      dealId: deal.id,
      flowId: id,
      path: `flows.${at}.claims.${index}`,
      claim,
    }));
  });
  return [...own, ...ofFlows];
}

/** The ids of a series' points, in file order: the series and the period, numbered from the second of a period on. */
export function pointIds(series: SeriesSeed): string[] {
  const seen = new Map<string, number>();
  return series.points.map(({ period }) => {
    const base = `${series.id}/${period.edtf}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}/${count}`;
  });
}
