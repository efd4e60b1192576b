import { organisations } from "@/db/schema/organisations";
import { sources } from "@/db/schema/sources";
import type { OrganisationSeed, SourceSeed } from "../schema/companions";
import { dateColumns, type Transaction } from "./columns";

/** Writes organisations in two rounds, since one may be a member of another further down the file. */
export function writeOrganisations(transaction: Transaction, seeds: OrganisationSeed[]): void {
  for (const seed of seeds) {
    const row = { ...NOTHING, ...seed, memberOf: null };
    transaction.insert(organisations).values(row).onConflictDoUpdate({ target: organisations.id, set: row }).run();
  }
  for (const seed of seeds.filter(({ memberOf }) => memberOf)) {
    transaction
      .insert(organisations)
      .values(seed)
      .onConflictDoUpdate({ target: organisations.id, set: { memberOf: seed.memberOf } })
      .run();
  }
}

/** What an organisation may lack: a later seeding takes it off again. */
const NOTHING = {
  ...{ country: null, ticker: null, exchange: null, lei: null, note: null },
  ...{ paysAlone: null, paysAloneWhy: null, paysAloneSources: null, backlogSeries: null, backlogShareSeries: null },
};

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
