import type { Fault } from "./fault";
import type { Seeds } from "./read";
import type { ClaimSeed, DealSeed } from "./schema/deal";
import type { SeriesSeed } from "./schema/references";

/** A flow's id: its deal and its place in the deal's file, from 1. */
export const flowId = (dealId: string, index: number) => `${dealId}#${index + 1}`;

/**
 * A claim's id: the deal or flow that it speaks of, the property, the source, and a number where one source says two
 * things of one property.
 */
export const claimId = (subject: string, claim: Pick<ClaimSeed, "property" | "source" | "n"> & OfPart) =>
  [subjectOf(subject, claim), claim.property, claim.source, claim.n].filter((part) => part !== undefined).join("/");

/** The site or the milestone of the deal that a claim names, if it speaks of one. */
type OfPart = { site?: string; milestone?: string };

const subjectOf = (subject: string, { site, milestone }: OfPart) =>
  site ? siteId(subject, site) : milestone ? milestoneId(subject, milestone) : subject;

/** A site's id: its deal's and its own name in the file. */
export const siteId = (dealId: string, site: string) => `${dealId}@${site}`;

/** A milestone's id: its deal's and its key in the file. */
export const milestoneId = (dealId: string, key: string) => `${dealId}~${key}`;

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

/** Every id that something in the seeds may refer to. */
export type KnownIds = Record<
  "organisations" | "sources" | "deals" | "claims" | "unitCosts" | "series" | "points",
  Set<string>
>;

export function knownIds({ organisations, sources, deals, unitCosts, series }: Seeds): KnownIds {
  const idsOf = (items: { id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    organisations: idsOf(organisations),
    sources: idsOf(sources),
    deals: idsOf(deals),
    claims: idsOf(deals.flatMap(claimsOf)),
    unitCosts: idsOf(unitCosts),
    series: idsOf(series),
    points: new Set(series.flatMap(pointIds)),
  };
}

/** A fault for every id that the list holds more than once. */
export function repeatedIds(file: string, ids: string[]): Fault[] {
  const seen = new Set<string>();
  const twice = new Set(ids.filter((id) => seen.size === seen.add(id).size));
  return [...twice].map((id) => ({ file, path: id, reason: "appears twice" }));
}

/** A fault for every id that refers to nothing. */
export function unknownIds(file: string, path: string, what: string, ids: string[], known: Set<string>): Fault[] {
  return ids.filter((id) => !known.has(id)).map((id) => ({ file, path, reason: `there is no ${what} "${id}"` }));
}
