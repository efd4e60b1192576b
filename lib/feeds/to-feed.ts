import { Feed } from "feed";
import { localPath } from "@/lib/format/local-path";
import type { MessageKey } from "@/lib/i18n/english";
import type { Wording } from "@/lib/format/wording";
import type { ChangeKind } from "@/lib/model/changes";
import { noonOf } from "@/lib/model/imprecise-date";
import { MOST_ENTRIES, type FeedEntry } from "@/lib/views/feed-entries";
import { entryHtml, escapeHtml } from "./entry-html";

export const FEED_FORMATS = {
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
} as const;
export type FeedFormat = keyof typeof FEED_FORMATS;

const TITLES: Record<ChangeKind | "all", MessageKey> = {
  all: "feed.title",
  new_deal: "feed.titleNew",
  changed_figure: "feed.titleChanged",
};

type About = {
  format: FeedFormat;
  wording: Wording;
  kind?: ChangeKind;
  site: URL;
  /** The day of a feed without entries. */ latest: string;
};

/** A feed of the entries, all or of one kind. Its dates are the ledger's: the same ledger gives the same bytes. */
export function toFeed(entries: FeedEntry[], { format, wording, kind, site, latest }: About): string {
  const { locale, t } = wording;
  const absolute = (path: string) => new URL(path, site).href;
  const own = (name: FeedFormat) => absolute(`${localPath(`/feed.${name}`, locale)}${kind ? `?kind=${kind}` : ""}`);
  const kept = entries.filter((entry) => !kind || entry.kind === kind).slice(0, MOST_ENTRIES);
  const feed = new Feed({
    id: `urn:circuit:feed:${kind ?? "all"}:${locale}`,
    title: t(TITLES[kind ?? "all"]),
    description: t("feed.about"),
    link: absolute(localPath("/", locale)),
    language: locale,
    feedLinks: { atom: own("atom"), json: own("json") },
    generator: "Circuit",
    author: { name: "Circuit" },
    copyright: "CC BY 4.0",
    updated: new Date(kept[0]?.updated ?? noonOf(latest)),
  });
  for (const entry of kept) {
    feed.addItem({
      id: entry.id,
      /** A title is HTML in Atom, plain text in a JSON feed. */
      title: format === "atom" ? escapeHtml(entry.title) : entry.title,
      link: absolute(entry.href),
      date: new Date(entry.updated),
      published: new Date(noonOf(entry.day)),
      content: entryHtml(entry, absolute, t("feed.open")),
      category: [{ name: entry.tag, term: entry.kind }],
    });
  }
  return format === "atom" ? feed.atom1() : feed.json1();
}
