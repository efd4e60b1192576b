import { z } from "zod";
import { getReadableLedger } from "@/app/readable-ledger";
import { ledgerVersion } from "@/db/queries/ledger-version";
import { getSelection } from "@/db/queries/selection";
import { answerFile } from "@/lib/api/answer-file";
import { readQuery } from "@/lib/api/strict-query";
import { FEED_FORMATS, toFeed, type FeedFormat } from "@/lib/feeds/to-feed";
import type { Locale } from "@/lib/format/wording";
import { getWording } from "@/lib/i18n/wording";
import { CHANGE_KINDS, propertyChanges } from "@/lib/model/changes";
import { siteAddress } from "@/lib/site/site-address";
import { toContext } from "@/lib/views/context";
import { toFeedEntries } from "@/lib/views/feed-entries";

const feedQuery = z.strictObject({ kind: z.enum(CHANGE_KINDS).optional() });

/** Answers with the feed of changes in a format and a language; `?kind=` keeps new deals or changed figures alone. */
export const answerFeed =
  (format: FeedFormat, locale: Locale) =>
  (request: Request): Promise<Response> =>
    answerFile(request, async () => {
      const { kind } = readQuery(feedQuery, new URL(request.url).searchParams);
      await getReadableLedger();
      const selection = await getSelection({});
      const { ledger } = selection;
      const wording = getWording(locale);
      const entries = toFeedEntries(propertyChanges(ledger, ledger.days.latest), toContext(selection, wording));
      return {
        content: toFeed(entries, { format, wording, kind, site: siteAddress(), latest: ledger.days.latest }),
        type: FEED_FORMATS[format],
        version: ledgerVersion(ledger),
      };
    });
