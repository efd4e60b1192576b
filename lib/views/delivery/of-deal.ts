import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { deliveryAsOf } from "@/lib/model/delivery/delivery";
import type { MilestoneState } from "@/lib/model/delivery/milestones";
import type { Standing } from "@/lib/model/standing";
import { toClaimRow, type ClaimRow } from "../claim-row";
import type { ViewContext } from "../reader";
import { toSiteRow, type SiteRow } from "./site-row";
import { toStateText } from "./slips";

/** What exists of one deal and what became of its dates, each with its claims; `undefined` when nothing is said. */
export type DealDelivery = {
  sites: (SiteRow & { claims: (ClaimRow & { label: string })[] })[];
  dates: { key: string; what: string; given: string; state: MilestoneState; text: string; claims: ClaimRow[] }[];
};

export function toDealDelivery(standing: Standing, context: ViewContext): DealDelivery | undefined {
  const { wording, ledger, params } = context;
  const { sites, milestones } = deliveryAsOf(ledger, [standing], params.asOf);
  if (!sites.length && !milestones.length) return undefined;
  return {
    sites: sites.map((site) => ({
      ...toSiteRow(site, milestones, context),
      claims: site.claims.map((claim) => ({
        ...toClaimRow(claim, context),
        label: `${wording.t(`stage.${claim.property}`)}, ${wording.t(`basisShort.${claim.basis ?? "unstated"}`)}`,
      })),
    })),
    dates: milestones.map((reading) => ({
      key: reading.first.id,
      what: inWords(reading.first.what, wording),
      given: [...new Set(reading.given.map(({ expected }) => formatDate(expected, wording)))].join(" → "),
      state: reading.state,
      text: toStateText(reading, context),
      claims: reading.outcomes.map((claim) => toClaimRow(claim, context)),
    })),
  };
}
