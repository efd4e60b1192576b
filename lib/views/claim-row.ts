import { formatDate } from "@/lib/format/date";
import { formatStageQuantity } from "@/lib/format/power";
import { formatQuantity } from "@/lib/format/quantity";
import { outcomeInWords } from "@/lib/format/outcome";
import { inWords } from "@/lib/format/wording";
import { relayedFrom } from "@/lib/model/freshness";
import type { PropertyReading } from "@/lib/model/property";
import type { Claim } from "@/lib/model/ledger";
import type { Grade, Property } from "@/lib/model/vocabulary";
import type { ViewContext } from "./reader";
import { disputesOn, toDisputeView, type DisputeView } from "./disputes";
import { sourceHref } from "./source-href";

/** One claim as a reader checks it: what it says, who says so, when, how good the source is. */
export type ClaimRow = {
  id: string;
  says: string;
  note?: string;
  source: { name: string; title: string; href: string; url?: string };
  grade: Grade;
  date: string;
  verified: boolean;
};

/** A figure with every claim behind it, sorted by what the ledger does with them. */
export type FigureView = {
  property: Property;
  label: string;
  value: string;
  disputed: boolean;
  /** That the document behind the figure was read in a relay alone, and which document it is. */
  relayed?: string;
  claimCount: number;
  shown: ClaimRow;
  others: { key: "alsoReported" | "history" | "deprecated"; rows: ClaimRow[] }[];
  /** What the ledger says about a contradiction that these claims are part of. */
  disputes: DisputeView[];
};

export function toClaimRow(claim: Claim, { wording, edition, href }: ViewContext): ClaimRow {
  const source = edition.source(claim.sourceId);
  if (!source) throw new Error(`claim ${claim.id} names a source that is not in the ledger`);
  return {
    id: claim.id,
    says: wordsOf(claim, { wording }),
    note: claim.note && inWords(claim.note, wording),
    source: { name: source.publisher, title: source.title, href: sourceHref(source.id, { href }), url: source.url },
    grade: claim.grade,
    date: formatDate(claim.statedOn, wording),
    verified: claim.verification === "seen",
  };
}

/** What a claim says, in the page's language. */
export function wordsOf(claim: Claim, { wording }: Pick<ViewContext, "wording">): string {
  if ("certainty" in claim) return formatStageQuantity(claim.quantity, wording);
  if ("quantity" in claim) return formatQuantity(claim.quantity, wording);
  if ("outcome" in claim) return outcomeInWords(claim, wording);
  return "status" in claim ? wording.t(`status.${claim.status}`) : inWords(claim.text, wording);
}

/** The part of its deal's page where a claim's figure stands. */
export const anchorOf = ({
  flowId,
  siteId,
  milestoneId,
  property,
}: Pick<Claim, "flowId" | "siteId" | "milestoneId" | "property">): string =>
  flowId ? "flows" : (siteId ?? milestoneId) ? "delivery" : property;

export function toFigureView(figure: PropertyReading, context: ViewContext): FigureView {
  const { wording, edition } = context;
  const by = relayedFrom(figure.shown, edition.source(figure.shown.sourceId));
  const rows = (claims: Claim[]) => claims.map((claim) => toClaimRow(claim, context));
  const groups = [
    { key: "alsoReported" as const, rows: rows(figure.alsoReported) },
    { key: "history" as const, rows: rows(figure.history) },
    { key: "deprecated" as const, rows: rows(figure.deprecated) },
  ];
  const all = [figure.shown, ...figure.alsoReported, ...figure.history, ...figure.deprecated];
  return {
    property: figure.property,
    label: wording.t(`property.${figure.property}`),
    value: wordsOf(figure.shown, context),
    disputed: figure.disputed,
    ...(by !== undefined && { relayed: wording.t("claim.relayed", { by }) }),
    claimCount: all.length,
    shown: toClaimRow(figure.shown, context),
    others: groups.filter(({ rows: of }) => of.length),
    disputes: disputesOn(context)
      .filter(({ claimIds }) => all.some(({ id }) => claimIds.includes(id)))
      .map((dispute) => toDisputeView(dispute, context)),
  };
}
