import { joinedParts } from "@/lib/format/punctuation";
import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import type { ChangeKind, PropertyChange } from "@/lib/model/changes";
import { byText } from "@/lib/model/deal-order";
import { groupBy } from "@/lib/model/group-by";
import { noonOf, type IsoDay, type IsoMoment } from "@/lib/model/imprecise-date";
import type { Deal } from "@/lib/model/ledger";
import type { RecordedChange, Withdrawn } from "@/lib/model/recorded-changes";
import { changedOf } from "./changes";
import { anchorOf, wordsOf } from "./claim-row";
import type { ViewContext } from "./reader";

/** One change in words: from what to what, who says so, and where all claims behind it are. */
export type ChangeLine = {
  text: string;
  source: { name: string; title: string; url?: string; stated: string };
  href: string;
};
/** What happened to one deal on one day, of one kind: an entry of a feed. */
export type FeedEntry = {
  id: string;
  /** The day of the event. */
  day: IsoDay;
  /** Since when the entry reads as it does. */
  updated: IsoMoment;
  kind: ChangeKind;
  tag: string;
  title: string;
  summary: string;
  href: string;
  lines: ChangeLine[];
};

/** The most entries of one kind: no feed holds more, and older ones are not put into words. */
export const MOST_ENTRIES = 100;

/**
 * Changes gathered into entries, one for each deal, day and kind: those that changed last come first, then the newest
 * events, so that what is told late of a day long past is not missed. The first of each kind.
 */
export function toFeedEntries({ changes, withdrawn }: Recorded, context: ViewContext): FeedEntry[] {
  const {
    edition,
    wording: { t, locale },
    href,
  } = context;
  const left = new Map<string, IsoMoment>();
  for (const each of withdrawn) left.set(keyOf(each), latest(left.get(keyOf(each)) ?? "", each.recorded));
  const gathered = [...groupBy(changes, keyOf)]
    .map(([key, of]) => ({ key, of, updated: of.map(({ recorded }) => recorded).reduce(latest, left.get(key) ?? "") }))
    .map(({ key, of, updated }) => ({ key, of, updated: latest(updated, noonOf(of[0]?.day ?? "")) }))
    .sort((a, b) => byText(b.updated, a.updated));
  const byKind = groupBy(gathered, ({ of: [first] }) => first?.kind);
  const kept = new Set([...byKind.values()].flatMap((ofKind) => ofKind.slice(0, MOST_ENTRIES)));
  return gathered
    .filter((entry) => kept.has(entry))
    .flatMap(({ key, of, updated }) => {
      const [first] = of;
      const deal = first && edition.deal(first.dealId);
      if (!deal) return [];
      const { day, kind } = first;
      return [
        {
          id: `urn:circuit:change:${key}:${locale}`,
          day,
          updated,
          kind,
          tag: t(kind === "new_deal" ? "feed.newTag" : "feed.changedTag"),
          title: titleOf(deal, of, context),
          summary: inWords(deal.summary, context.wording),
          href: href(`/deals/${deal.id}`),
          lines: of.map((change) => toLine(change, context)),
        },
      ];
    });
}

type Recorded = { changes: RecordedChange[]; withdrawn: Withdrawn[] };

const keyOf = ({ day, dealId, kind }: Withdrawn) => `${day}:${dealId}:${kind}`;
const latest = (a: IsoMoment, b: IsoMoment): IsoMoment => (a > b ? a : b);

/** What moved, and of a flow whose money it is. */
function titleOf(deal: Deal, changes: PropertyChange[], context: ViewContext): string {
  const { wording } = context;
  const { t, locale } = wording;
  if (changes[0]?.kind === "new_deal") return t("feed.newDeal", { deal: inWords(deal.title, wording) });
  const own = (change: PropertyChange) =>
    change.flowId === undefined && !change.siteId && !change.milestoneId
      ? t(`property.${change.property}`).toLocaleLowerCase(locale)
      : changedOf(change, context);
  const what = joinedParts([...new Set(changes.map(own))], locale);
  return t("feed.changed", { deal: inWords(deal.short, wording), what });
}

function toLine(change: PropertyChange, context: ViewContext): ChangeLine {
  const { dealId, before, after } = change;
  const { edition, wording, href } = context;
  const { t } = wording;
  const source = edition.source(after.sourceId);
  if (!source) throw new Error(`claim ${after.id} names a source that is not in the ledger`);
  const what = changedOf(change, context);
  const now = wordsOf(after, { wording });
  return {
    text: before
      ? t("text" in after ? "feed.words" : "feed.from", { what, before: wordsOf(before, { wording }), after: now })
      : t("feed.first", { what, after: now }),
    source: {
      name: source.publisher,
      title: source.title,
      url: source.url,
      stated: t("feed.stated", { date: formatDate(after.statedOn, wording) }),
    },
    href: `${href(`/deals/${dealId}`)}#${anchorOf(change)}`,
  };
}
