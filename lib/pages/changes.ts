import { formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { changesBetween, DEAL_CHANGE_KINDS, type DealChange, type DealChangeKind } from "@/lib/model/changes-between";
import { filterOptions } from "@/lib/model/filter";
import { dayAfter, dayBefore, type IsoDay } from "@/lib/model/imprecise-date";
import { readChanges } from "@/lib/search-params/changes";
import { toRawQuery } from "@/lib/search-params/raw-query";
import { toDealChange } from "@/lib/views/changes-between";
import { toAsOfView } from "@/lib/views/filters";
import { toPaged, withFaults } from "@/lib/views/paged";
import { nameOf, type Reader } from "@/lib/views/reader";
import { once } from "./once";

/** A choice names at most so many partners, those with most deals: others are chosen by their address. */
const MOST_PARTNERS = 40;
/** How many days back the shortcuts begin. */
const BACK = { month: 30, quarter: 90, year: 365 } as const;

/**
 * What is different on the reader's day from an earlier one, deal by deal, the newest first, a page at a time: the
 * article's day unless the address says `since`.
 */
export function changesPage(reader: Reader) {
  const { wording, params, raw, days } = reader;
  const { t, locale } = wording;
  const until = params.asOf;
  const { since, kinds, faults } = readChanges(raw, days, until);
  const all = once(() => changesSince(since, reader));
  const list = once(() => {
    const kept = all().filter(({ kind }) => !kinds.length || kinds.includes(kind));
    return toPaged(kept, { path: "/changes", label: t("changes.list") }, reader);
  });
  const address = (query: Record<string, string | undefined>) => `${localPath("/changes", locale)}${toRawQuery(query)}`;
  const between = (from: IsoDay) => ({
    href: address({ since: from }),
    current: from === since && until === days.latest,
  });
  const counts = () => countsOf(all());
  return {
    title: t("changes.title"),
    heading: t("changes.heading"),
    since,
    /** What is compared where the address names no day. */
    sinceStandard: readChanges({}, days, until).since,
    until,
    latest: days.latest,
    action: localPath("/changes", locale),
    get lead() {
      return t("changes.lead", { since: formatDay(since, locale), until: formatDay(until, locale), ...counts() });
    },
    get counts() {
      return DEAL_CHANGE_KINDS.map((kind) => ({ label: t(`changes.kind.${kind}`), count: counts()[kind] }));
    },
    get warnings() {
      return toAsOfView("/changes", withFaults(reader, ...faults, ...list().faults)).warnings;
    },
    presets: [
      { label: t("changes.preset.article", { day: formatDay(days.article, locale) }), ...between(days.article) },
      ...(["month", "quarter", "year"] as const).map((span) => ({
        label: t(`changes.preset.${span}`),
        ...between(dayBefore(days.latest, BACK[span])),
      })),
    ],
    kinds: DEAL_CHANGE_KINDS.map((kind) => ({
      value: kind,
      label: t(`changes.kind.${kind}`),
      chosen: kinds.includes(kind),
    })),
    get partners() {
      return partnerChoices(reader);
    },
    get rows() {
      return list().rows.flatMap((change) => toDealChange(change, reader));
    },
    get pages() {
      return list().pages;
    },
    /** Ways to follow what changes from here on. */
    follow: {
      visit: {
        text: t("changes.visit", { day: formatDay(days.latest, locale) }),
        href: address({ since: days.latest }),
      },
      csv: `/api/v1/changes.csv${toRawQuery({ asOf: until, partner: params.partners, since: dayAfter(since) })}`,
      atom: localPath("/feed.atom", locale),
      json: localPath("/feed.json", locale),
    },
  };
}
export type ChangesPage = ReturnType<typeof changesPage>;

/** How much is different on the reader's day from the article's, in a sentence that leads to all of it. */
export function changedSince(reader: Reader) {
  const { wording, params, days, raw } = reader;
  const { t, locale } = wording;
  const { since } = readChanges({ since: raw.since }, days, params.asOf);
  const counts = countsOf(changesSince(since, reader));
  const day = formatDay(since, locale);
  const query = toRawQuery({ asOf: raw.asOf, partner: params.partners, since });
  return {
    since,
    counts,
    text: t("changes.thenAndNow", { since: day, ...counts }),
    link: { text: t("changes.all", { day }), href: `${localPath("/changes", locale)}${query}` },
  };
}
export type ChangedSince = ReturnType<typeof changedSince>;

/** The changes since a day of the deals that pass the reader's filters. */
function changesSince(since: IsoDay, { edition, ledger, today, chosen }: Reader): DealChange[] {
  const { settled } = edition.on(since);
  const { changes } = edition.remember(
    `changes ${settled} ${today.settled}`,
    () => ({ changes: changesBetween(ledger.deals, edition.history(), since, today.day) }),
    ledger.deals.length / 10,
  );
  const ids = new Set(chosen.map(({ deal }) => deal.id));
  return changes.filter(({ dealId }) => ids.has(dealId));
}

function countsOf(changes: DealChange[]): Record<DealChangeKind, number> {
  const counts = { new: 0, changed: 0, gone: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

function partnerChoices(reader: Reader) {
  const { today, filter, params } = reader;
  const options = filterOptions(today.standings, filter).partners;
  const largest = options.filter(({ value }, place) => place < MOST_PARTNERS || params.partners.includes(value));
  return largest
    .map(({ value }) => ({ value, label: nameOf(value, reader), chosen: params.partners.includes(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
