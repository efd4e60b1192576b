import { ARTICLE_SOURCE_ID } from "@/lib/model/article-sum";
import type { Claim, Deal, Flow, Ledger } from "@/lib/model/ledger";
import { groupBy } from "@/lib/model/group-by";
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

function dealSeeds({ deals, claims, flows, relations, milestones }: Ledger): DealSeed[] {
  const claimsOf = groupBy(claims, ({ dealId, flowId: flow }) => flow ?? dealId);
  const flowsOf = groupBy(flows, ({ dealId }) => dealId);
  const relationsOf = groupBy(relations, ({ from }) => from);
  const milestonesOf = groupBy(milestones, ({ dealId }) => dealId);
  return deals.map((deal) => ({
    ...identityOf(deal),
    claims: (claimsOf.get(deal.id) ?? []).map((claim) => claimSeedOf(claim, deal.id)),
    flows: inOrder(flowsOf.get(deal.id) ?? []).map(({ id, dealId: _, ...flow }) => ({
      ...flow,
      claims: (claimsOf.get(id) ?? []).map((claim) => claimSeedOf(claim, id)),
    })),
    relations: (relationsOf.get(deal.id) ?? []).map(({ from: _, ...relation }) => relation),
    milestones: (milestonesOf.get(deal.id) ?? []).map(({ dealId: _, sourceId, ...milestone }) => ({
      ...milestone,
      source: sourceId,
    })),
  }));
}

function identityOf({ parties, ...deal }: Deal) {
  return { ...deal, parties: parties.map(({ organisationId, role }) => ({ organisation: organisationId, role })) };
}

/** The end of a claim's id is the number that distinguishes two claims of one property by one source. */
function claimSeedOf({ id, dealId: _, flowId: __, grade: ___, sourceId, ...claim }: Claim, subject: string): ClaimSeed {
  const n = id.slice(`${subject}/${claim.property}/${sourceId}`.length + 1);
  return { ...claim, source: sourceId, ...(n ? { n: Number(n) } : {}) };
}

/** Flows by their number in the deal, which is the end of their id. */
const inOrder = (flows: Flow[]) =>
  flows
    .map((_, index) => flows.find(({ id, dealId }) => id === flowId(dealId, index)))
    .filter((flow) => flow !== undefined);
