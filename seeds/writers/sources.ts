import { sources } from "@/db/schema/sources";
import type { SourceSeed } from "../schema/source";
import type { Transaction } from "../write";
import { dateColumns } from "./columns";

export function writeSources(transaction: Transaction, seeds: SourceSeed[]): void {
  for (const { published, ...seed } of seeds) {
    const undated = { published: null, publishedEarliest: null, publishedLatest: null };
    const row = {
      url: null,
      originalReportingBy: null,
      note: null,
      ...seed,
      ...undated,
      ...dateColumns("published", published),
    };
    transaction.insert(sources).values(row).onConflictDoUpdate({ target: sources.id, set: row }).run();
  }
}
