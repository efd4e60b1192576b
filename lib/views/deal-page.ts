import { formatDate, formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { Firmness } from "@/lib/model/vocabulary";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Standing } from "@/lib/model/standing";
import { toClaimRow, toFigureView, type ClaimRow, type FigureView } from "./claim-row";
import { nameOf, type ViewContext } from "./context";
import { toFlowRows, type FlowRow } from "./flow-rows";

export type RelationView = { key: string; kind: string; title: string; href: string; reason: string };
export type MilestoneView = {
  key: string;
  expected: string;
  what: string;
  power?: string;
  source: string;
  sourceHref: string;
  stated: string;
};
export type DealPageView = {
  title: string;
  kicker: string;
  lead: string;
  firmness: Firmness;
  parties: { id: string; name: string; href?: string; roles: string }[];
  figures: FigureView[];
  unverified: (ClaimRow & { label: string })[];
  history: { claim: ClaimRow; isCurrent: boolean }[];
  flows: FlowRow[];
  relations: RelationView[];
  milestones: MilestoneView[];
  notes: string[];
  primary?: { text: string; url: string };
};

/** All that the ledger holds of one deal, as of the reader's day. */
export function toDealPageView(standing: Standing, context: ViewContext): DealPageView {
  const { deal, status, firmness, statusHistory } = standing;
  const { wording, params } = context;
  const { t, locale } = wording;
  return {
    title: inWords(deal.title, wording),
    kicker: t("deal.kicker", { layer: t(`layer.${deal.layer}`), date: formatDate(deal.announced, wording) }),
    lead: t("deal.lead", {
      summary: inWords(deal.summary, wording),
      day: formatDay(params.asOf, locale),
      status: t(`status.${status}`).toLocaleLowerCase(locale),
      firmness: t(`firmness.${firmness}`).toLocaleLowerCase(locale),
    }),
    firmness,
    parties: partiesOf(standing, context),
    figures: standing.properties.map((figure) => toFigureView(figure, context)),
    unverified: standing.unverified.map((claim) => ({
      ...toClaimRow(claim, context),
      label: t(`property.${claim.property}`),
    })),
    history: statusHistory.map((claim) => ({ claim: toClaimRow(claim, context), isCurrent: claim.status === status })),
    flows: toFlowRows(standing, context),
    relations: relationsOf(deal.id, context),
    milestones: milestonesOf(deal.id, context),
    notes: deal.notes.map((note) => inWords(note, wording)),
    primary: deal.primary && {
      text: t(deal.primary.verification === "seen" ? "deal.primarySeen" : "deal.primaryRecalled", {
        publisher: deal.primary.publisher,
      }),
      url: deal.primary.url,
    },
  };
}

function partiesOf({ deal }: Standing, context: ViewContext) {
  const ids = [...new Set(deal.parties.map(({ organisationId }) => organisationId))];
  return ids.map((id) => ({
    id,
    name: nameOf(id, context),
    href: id === "openai" ? undefined : context.href(`/partners/${id}`),
    roles: deal.parties
      .filter(({ organisationId }) => organisationId === id)
      .map(({ role }) => context.wording.t(`role.${role}`))
      .join(", "),
  }));
}

function relationsOf(dealId: string, { ledger, wording, params, href }: ViewContext): RelationView[] {
  return ledger.relations
    .filter(({ from, to, since }) => (from === dealId || to === dealId) && isOnOrBefore(since, params.asOf))
    .flatMap(({ from, to, kind, reason }) => {
      const other = ledger.deals.find(({ id }) => id === (from === dealId ? to : from));
      if (!other) return [];
      return [
        {
          key: `${kind} ${from} ${to}`,
          kind: wording.t(`${from === dealId ? "relation" : "relationInverse"}.${kind}`),
          title: inWords(other.title, wording),
          href: href(`/deals/${other.id}`),
          reason: inWords(reason, wording),
        },
      ];
    });
}

function milestonesOf(dealId: string, { ledger, wording, params, href }: ViewContext): MilestoneView[] {
  return ledger.milestones
    .filter((milestone) => milestone.dealId === dealId && isOnOrBefore(milestone.statedOn, params.asOf))
    .map(({ expected, what, power, sourceId, statedOn }, index) => ({
      key: `${index} ${expected.edtf}`,
      expected: formatDate(expected, wording),
      what: inWords(what, wording),
      power: power && formatQuantity(power, wording),
      source: ledger.sources.find(({ id }) => id === sourceId)?.publisher ?? sourceId,
      sourceHref: `${href("/sources")}#${sourceId}`,
      stated: formatDate(statedOn, wording),
    }));
}
