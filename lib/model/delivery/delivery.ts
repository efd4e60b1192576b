import { groupBy } from "../group-by";
import { isOnOrBefore, type IsoDay } from "../imprecise-date";
import type { Claim, Ledger, OutcomeClaim, StageClaim } from "../ledger";
import type { Standing } from "../standing";
import { readMilestone, type MilestoneReading } from "./milestones";
import { recordOf, type DeliveryRecord } from "./record";
import { stagesOf, type SiteStages } from "./stages";
import { stageTotals, type StageTotal } from "./totals";
import { CERTAINTIES, type Certainty } from "./words";

/** A site with how sure it is that it is OpenAI's, and whether its deal is dead. */
export type SiteReading = SiteStages & { certainty: Certainty; isDead: boolean };

/** What exists of what was promised, as of a day. */
export type Delivery = {
  /** Every site and pool of the deals, in the ledger's order. */
  sites: SiteReading[];
  /** Over sites (no pools) of living deals whose capacity is stated to be OpenAI's. */
  totals: StageTotal[];
  /** The same over those that are likely OpenAI's: beside the totals, never in them. */
  likely: StageTotal[];
  /** The milestones that had been given a day, promises and projections, by the last day given. */
  milestones: MilestoneReading[];
  record: DeliveryRecord;
};

/**
 * Stages, milestones and record of the deals that are handed in, as of a day. Nothing is forecast and nothing
 * interpolated: what no source states is not there.
 */
export function deliveryAsOf(
  ledger: Pick<Ledger, "sites" | "milestones" | "claims">,
  standings: Pick<Standing, "deal" | "firmness">[],
  asOf: IsoDay,
): Delivery {
  const firmness = new Map(standings.map(({ deal, firmness: group }) => [deal.id, group]));
  const stages = groupBy(ledger.claims.filter(isStageClaim), ({ siteId }) => siteId);
  const sites = ledger.sites
    .filter(({ dealId }) => firmness.has(dealId))
    .map((site): SiteReading => {
      const claims = stages.get(site.id) ?? [];
      const certainty = CERTAINTIES.find((each) => stagesOf(site, claims, each, asOf).bases.length) ?? "stated";
      const isDead = firmness.get(site.dealId) === "dead";
      return { ...stagesOf(site, claims, certainty, asOf), certainty, isDead };
    });
  const milestones = milestonesAsOf(ledger, firmness, asOf);
  return {
    sites,
    totals: stageTotals(sites.filter((site) => isCounted(site, "stated"))),
    likely: stageTotals(sites.filter((site) => isCounted(site, "likely"))),
    milestones,
    record: recordOf(milestones, asOf),
  };
}

/** Whether a site is in the total of a certainty: a place, of a deal that is not dead. */
const isCounted = ({ site, certainty, isDead }: SiteReading, of: Certainty): boolean =>
  site.kind === "site" && certainty === of && !isDead;

const isStageClaim = (claim: Claim): claim is StageClaim => claim.siteId !== undefined;

function milestonesAsOf(
  { milestones, claims }: Pick<Ledger, "milestones" | "claims">,
  firmness: ReadonlyMap<string, Standing["firmness"]>,
  asOf: IsoDay,
): MilestoneReading[] {
  const outcomes = groupBy(
    claims.filter((claim): claim is OutcomeClaim => claim.property === "outcome"),
    ({ milestoneId }) => milestoneId,
  );
  const rows = groupBy(
    milestones.filter(({ dealId }) => firmness.has(dealId)),
    ({ id }) => id,
  );
  return [...rows]
    .flatMap(([id, of]) => {
      const isDead = of.some(({ dealId }) => firmness.get(dealId) === "dead");
      return readMilestone(of, outcomes.get(id) ?? [], { asOf, isDead }) ?? [];
    })
    .sort((a, b) => a.due.latest.localeCompare(b.due.latest) || (a.first.id < b.first.id ? -1 : 1));
}

/** The last day, as of a day, that anything was stated of a deal: what was read before a date is called overdue. */
export function newestOf(claims: Claim[], dealId: string, asOf: IsoDay): Claim | undefined {
  return claims
    .filter((claim) => claim.dealId === dealId && isOnOrBefore(claim.statedOn, asOf))
    .reduce<Claim | undefined>(
      (newest, claim) => (newest && newest.statedOn.latest >= claim.statedOn.latest ? newest : claim),
      undefined,
    );
}
