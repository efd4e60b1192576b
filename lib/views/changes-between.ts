import { formatDate, formatDay } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import type { DealChange, DealChangeKind, Difference } from "@/lib/model/changes-between";
import type { Property } from "@/lib/model/vocabulary";
import { changedOf } from "./changes";
import { wordsOf } from "./claim-row";
import { flowAnchor } from "./flow-rows";
import type { ViewContext } from "./reader";
import { sourceHref } from "./source-href";

/** One figure that reads differently: what it was, what it is, who says so. */
export type DifferenceLine = {
  key: string;
  what: string;
  href: string;
  /** Absent where nothing was stated before. */
  before?: string;
  after: string;
  source: { text: string; href: string };
};
/** What happened to one deal between two days. */
export type DealChangeView = {
  key: string;
  kind: DealChangeKind;
  kindLabel: string;
  day: string;
  isoDay: string;
  title: string;
  href: string;
  /** What a new deal is. */
  summary?: string;
  lines: DifferenceLine[];
  /** How many figures are not told, in words. */
  more?: string;
};

/** How many figures of one deal are told: the page of the deal has all. */
const LINES_TOLD = 6;
/** What readers ask of a deal first; other figures follow in their own order. */
const HEADLINES: Property[] = ["status", "power", "binding_power", "value", "paid_value", "stake"];
const placeOf = ({ property, flowId }: Difference): number =>
  (HEADLINES.includes(property) ? HEADLINES.indexOf(property) : HEADLINES.length) + (flowId ? 0.5 : 0);

/** A deal's change in words, as of the later day. */
export function toDealChange({ dealId, kind, day, differences }: DealChange, context: ViewContext): DealChangeView[] {
  const { wording, edition, href } = context;
  const deal = edition.deal(dealId);
  if (!deal) return [];
  const sorted = [...differences].sort((a, b) => placeOf(a) - placeOf(b));
  const left = sorted.length - LINES_TOLD;
  return [
    {
      key: dealId,
      kind,
      kindLabel: wording.t(`changes.kind.${kind}`),
      day: kind === "new" ? formatDate(deal.announced, wording) : formatDay(day, wording.locale),
      isoDay: day,
      title: inWords(deal.title, wording),
      href: href(`/deals/${dealId}`),
      ...(kind === "new" && { summary: inWords(deal.summary, wording) }),
      lines: sorted.slice(0, LINES_TOLD).map((difference) => toLine(difference, context)),
      ...(left > 0 && { more: wording.t("changes.more", { count: left }) }),
    },
  ];
}

function toLine(difference: Difference, context: ViewContext): DifferenceLine {
  const { dealId, flowId, siteId, milestoneId, property, before, after } = difference;
  const { wording, edition, href } = context;
  const source = edition.source(after.sourceId);
  if (!source) throw new Error(`claim ${after.id} names a source that is not in the ledger`);
  const by = { source: source.publisher, grade: after.grade, date: formatDate(after.statedOn, wording) };
  return {
    key: after.id,
    what: changedOf({ flowId, siteId, milestoneId, property }, context),
    href: `${href(`/deals/${dealId}`)}#${flowId ? flowAnchor(flowId) : property}`,
    before: before && wordsOf(before, context),
    after: wordsOf(after, context),
    source: { text: wording.t("changes.by", by), href: sourceHref(source.id, context) },
  };
}
