import { formatDate, formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { Firmness } from "@/lib/model/firmness";
import { notesOn } from "@/lib/model/dated-words";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Deal } from "@/lib/model/ledger";
import type { Standing } from "@/lib/model/standing";
import { silence } from "@/lib/views/deal-row";
import { toCountsTowards } from "@/lib/views/counts-towards";
import { toDealDelivery, type DealDelivery } from "@/lib/views/delivery/of-deal";
import { toErrorReport } from "@/lib/views/error-report";
import { toAsOfView } from "@/lib/views/filters";
import { toClaimRow, toFigureView, type ClaimRow, type FigureView } from "@/lib/views/claim-row";
import { nameOf, type Reader } from "@/lib/views/reader";
import { sourceHref } from "@/lib/views/source-href";
import { once } from "./once";
import { toFlowRows, type FlowRow } from "@/lib/views/flow-rows";

type RelationView = { key: string; kind: string; title: string; href: string; reason: string };
type MilestoneView = {
  key: string;
  expected: string;
  what: string;
  power?: string;
  source: string;
  sourceHref: string;
  stated: string;
};
/** One deal as of the reader's day; `undefined` when the ledger has none of this id. */
export function dealPage(reader: Reader, id: string) {
  const deal = reader.edition.deal(id);
  if (!deal) return undefined;
  const standing = reader.today.standing(id);
  const { wording } = reader;
  return {
    title: inWords(deal.title, wording),
    /** A summary is of the announcement's day: before, nothing of it was known. */
    description: standing && inWords(deal.summary, wording),
    heading: inWords(deal.title, wording),
    deal,
    standing,
    get dates() {
      return toAsOfView(`/deals/${id}`, reader);
    },
    ...(standing ? announced(standing, reader) : notYet(deal, reader)),
  };
}

/** A day before the announcement: only when it came. */
function notYet(deal: Deal, { wording, params }: Reader) {
  const { t, locale } = wording;
  return {
    kicker: t("deal.notYet", { day: formatDay(params.asOf, locale) }),
    lead: t("deal.notYetLead", { date: formatDate(deal.announced, wording) }),
    silent: undefined,
    facts: undefined,
    counts: undefined,
    report: undefined,
  };
}

/** All that the ledger holds of a deal, as it stood on the reader's day. */
function announced(standing: Standing, reader: Reader) {
  const { deal, status, firmness } = standing;
  const { wording, params } = reader;
  const { t, locale } = wording;
  const figures = once(() => standing.properties.map((read) => toFigureView(read, reader)));
  return {
    kicker: t("deal.kicker", { layer: t(`layer.${deal.layer}`), date: formatDate(deal.announced, wording) }),
    lead: t("deal.lead", {
      summary: inWords(deal.summary, wording),
      day: formatDay(params.asOf, locale),
      status: t(`status.${status}`).toLocaleLowerCase(locale),
      firmness: t(`firmness.${firmness}`).toLocaleLowerCase(locale),
    }),
    ...silence(standing, reader),
    get facts() {
      return toDealFacts(standing, figures(), reader);
    },
    get counts() {
      return toCountsTowards(standing, reader);
    },
    get report() {
      return toErrorReport(deal, figures(), reader);
    },
  };
}

export type DealFactsView = {
  firmness: Firmness;
  parties: { id: string; name: string; href: string; roles: string }[];
  figures: FigureView[];
  unverified: (ClaimRow & { label: string })[];
  history: { claim: ClaimRow; isCurrent: boolean }[];
  flows: FlowRow[];
  relations: RelationView[];
  delivery?: DealDelivery;
  milestones: MilestoneView[];
  notes: string[];
  primary?: { text: string; url: string };
};

function toDealFacts(standing: Standing, figures: FigureView[], reader: Reader): DealFactsView {
  const { deal, status, firmness, statusHistory } = standing;
  const { wording, params } = reader;
  const { t } = wording;
  return {
    firmness,
    parties: partiesOf(standing, reader),
    figures,
    unverified: standing.unverified.map((claim) => ({
      ...toClaimRow(claim, reader),
      label: t(`property.${claim.property}`),
    })),
    history: statusHistory.map((claim) => ({ claim: toClaimRow(claim, reader), isCurrent: claim.status === status })),
    flows: toFlowRows(standing, reader),
    relations: relationsOf(deal.id, reader),
    delivery: toDealDelivery(standing, reader),
    milestones: milestonesOf(deal.id, reader),
    notes: notesOn(deal, params.asOf).map((note) => inWords(note, wording)),
    primary: deal.primary && {
      text: t(deal.primary.verification === "seen" ? "deal.primarySeen" : "deal.primaryRecalled", {
        publisher: deal.primary.publisher,
      }),
      url: deal.primary.url,
    },
  };
}

function partiesOf({ deal }: Standing, context: Reader) {
  const ids = [...new Set(deal.parties.map(({ organisationId }) => organisationId))];
  return ids.map((id) => ({
    id,
    name: nameOf(id, context),
    href: context.href(`/partners/${id}`),
    roles: deal.parties
      .filter(({ organisationId }) => organisationId === id)
      .map(({ role }) => context.wording.t(`role.${role}`))
      .join(", "),
  }));
}

function relationsOf(dealId: string, { ledger, edition, wording, params, href }: Reader): RelationView[] {
  return ledger.relations
    .filter(({ from, to, since }) => (from === dealId || to === dealId) && isOnOrBefore(since, params.asOf))
    .flatMap(({ from, to, kind, reason }) => {
      const other = edition.deal(from === dealId ? to : from);
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

function milestonesOf(dealId: string, { ledger, edition, wording, params, href }: Reader): MilestoneView[] {
  return ledger.milestones
    .filter((milestone) => milestone.dealId === dealId && isOnOrBefore(milestone.statedOn, params.asOf))
    .map(({ expected, what, power, sourceId, statedOn }, index) => ({
      key: `${index} ${expected.edtf}`,
      expected: formatDate(expected, wording),
      what: inWords(what, wording),
      power: power && formatQuantity(power, wording),
      source: edition.source(sourceId)?.publisher ?? sourceId,
      sourceHref: sourceHref(sourceId, { href }),
      stated: formatDate(statedOn, wording),
    }));
}
