import { ARTICLE_SOURCE_ID } from "@/lib/model/article-sum";
import type { Claim, Deal, Flow, Ledger } from "@/lib/model/ledger";
import { groupBy } from "@/lib/model/group-by";
import type { Quantity } from "@/lib/model/quantity";
import type { IsoDay } from "@/lib/model/imprecise-date";
import { flowId } from "./ids";
import type { Seeds } from "./read";
import type { ClaimSeed, DealSeed } from "./schema/deal";

/** A ledger that holds nothing. */
export const EMPTY_LEDGER: Ledger = {
  organisations: [],
  sources: [],
  deals: [],
  claims: [],
  flows: [],
  relations: [],
  sites: [],
  milestones: [],
  statements: [],
  unitCosts: [],
  series: [],
  disputes: [],
  days: { latest: "", article: "", readUpTo: "" },
};

/**
 * A ledger as the seeds that would make it, so that one set of checks serves files and ledgers. `readUpTo`: nothing
 * in it may have been stated later.
 */
export function seedsOf(ledger: Ledger, readUpTo: IsoDay): Seeds {
  const { organisations, sources, statements, unitCosts, series, disputes, days } = ledger;
  return {
    ledger: { readUpTo },
    organisations,
    sources,
    deals: dealSeeds(ledger),
    article: {
      source: ARTICLE_SOURCE_ID,
      published: { edtf: days.article, earliest: days.article, latest: days.article },
      statements: statements.map(({ dealIds, claimIds, sourceIds, ...statement }) => ({
        ...statement,
        deals: dealIds,
        claims: claimIds,
        sources: sourceIds,
      })),
    },
    unitCosts: unitCosts.map(({ sourceIds, ...cost }) => ({ ...cost, sources: sourceIds })),
    series: series.map(({ id, title, about, points }) => ({
      id,
      title,
      about,
      points: points.map(({ id: _, sourceIds, ...point }) => ({ ...point, sources: sourceIds })),
    })),
    disputes: disputes.map(({ claimIds, unitCostIds, pointIds, sourceIds, ...dispute }) => ({
      ...dispute,
      claims: claimIds,
      unitCosts: unitCostIds,
      points: pointIds,
      sources: sourceIds,
    })),
  };
}

function dealSeeds({ deals, claims, flows, relations, sites, milestones }: Ledger): DealSeed[] {
  const claimsOf = groupBy(claims, ({ dealId, flowId: flow }) => flow ?? dealId);
  const flowsOf = groupBy(flows, ({ dealId }) => dealId);
  const relationsOf = groupBy(relations, ({ from }) => from);
  const sitesOf = groupBy(sites, ({ dealId }) => dealId);
  const milestonesOf = groupBy(milestones, ({ dealId }) => dealId);
  return deals.map((deal) => ({
    ...identityOf(deal),
    claims: (claimsOf.get(deal.id) ?? []).map((claim) => claimSeedOf(claim, deal.id)),
    flows: inOrder(flowsOf.get(deal.id) ?? []).map(({ id, dealId: _, ...flow }) => ({
      ...flow,
      claims: (claimsOf.get(id) ?? []).map((claim) => claimSeedOf(claim, id)),
    })),
    relations: (relationsOf.get(deal.id) ?? []).map(({ from: _, ...relation }) => relation),
    sites: (sitesOf.get(deal.id) ?? []).map(({ id, name, kind }) => ({ id: partOf(deal.id, id), name, kind })),
    milestones: (milestonesOf.get(deal.id) ?? []).map(({ id, dealId: _, sourceId, siteId, ...milestone }) => ({
      ...milestone,
      key: partOf(deal.id, id),
      source: sourceId,
      ...(siteId && { site: partOf(deal.id, siteId) }),
    })),
  }));
}

function identityOf({ parties, ...deal }: Deal) {
  return { ...deal, parties: parties.map(({ organisationId, role }) => ({ organisation: organisationId, role })) };
}

/** A site's name or a milestone's key in the deal's file: the end of its id. */
const partOf = (dealId: string, id: string) => id.slice(dealId.length + 1);

/** The end of a claim's id is the number that distinguishes two claims of one property by one source. */
function claimSeedOf(stated: Claim, flowOrDeal: string): ClaimSeed {
  const { id, dealId, flowId: _, siteId, milestoneId, grade: __, recorded: ___, sourceId, ...claim } = stated;
  const n = id.slice(`${siteId ?? milestoneId ?? flowOrDeal}/${claim.property}/${sourceId}`.length + 1);
  return {
    ...("result" in claim ? withQuantity(claim) : claim),
    ...(siteId && { site: partOf(dealId, siteId) }),
    ...(milestoneId && { milestone: partOf(dealId, milestoneId) }),
    source: sourceId,
    ...(n ? { n: Number(n) } : {}),
  } as ClaimSeed;
}

/** Files call an outcome's result its quantity, as everywhere. */
const withQuantity = ({ result, ...claim }: { result?: Quantity }) => ({ ...claim, quantity: result });

/** Flows by their number in the deal, which is the end of their id. */
const inOrder = (flows: Flow[]) =>
  flows
    .map((_, index) => flows.find(({ id, dealId }) => id === flowId(dealId, index)))
    .filter((flow) => flow !== undefined);
