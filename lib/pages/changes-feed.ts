import { recordedChanges } from "@/lib/model/recorded-changes";
import { toFeedEntries } from "@/lib/views/feed-entries";
import type { Reader } from "@/lib/views/reader";

/** Every change of a figure up to the ledger's latest day, as the entries of its feeds. */
export const changesFeed = (reader: Reader) => ({
  latest: reader.days.latest,
  entries: toFeedEntries(recordedChanges(reader.ledger, reader.days.latest), reader),
});
