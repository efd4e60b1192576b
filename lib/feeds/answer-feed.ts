import { z } from "zod";
import type { Locale } from "@/lib/format/wording";
import { answerFile } from "@/lib/http/answer-file";
import { readQuery } from "@/lib/http/read-query";
import { getWording } from "@/lib/i18n/wording";
import type { Edition } from "@/lib/model/edition";
import { CHANGE_KINDS } from "@/lib/model/changes";
import { changesFeed } from "@/lib/pages/changes-feed";
import { thisSite } from "@/lib/site/site";
import { readerOf } from "@/lib/views/reader";
import { FEED_FORMATS, toFeed, type FeedFormat } from "./to-feed";

const feedQuery = z.strictObject({ kind: z.enum(CHANGE_KINDS).optional() });

/** What a feed is asked with, without the names that readers, planets and shorteners of links add to any address. */
const ownNames = (search: URLSearchParams) =>
  new URLSearchParams([...search].filter(([name]) => Object.hasOwn(feedQuery.shape, name)));

/**
 * Answers with the feed of changes in a format and a language; `?kind=` keeps only new deals or only changed figures.
 * `editionNow` throws LedgerUnavailable when the ledger cannot be read.
 */
export const answerFeed =
  (format: FeedFormat, locale: Locale, editionNow: () => Edition) =>
  (request: Request): Promise<Response> =>
    answerFile(request, () => {
      const { kind } = readQuery(feedQuery, ownNames(new URL(request.url).searchParams));
      const edition = editionNow();
      const reader = readerOf(edition, {}, getWording(locale), thisSite());
      const { entries, latest } = changesFeed(reader);
      const content = toFeed(entries, { format, wording: reader.wording, kind, site: reader.site.address, latest });
      return { content, type: FEED_FORMATS[format] };
    });
