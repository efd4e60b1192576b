import { organisations } from "@/db/schema/organisations";
import type { OrganisationSeed } from "../schema/organisation";
import type { Transaction } from "../write";

/** Writes organisations in two rounds, since one may be a member of another further down the file. */
export function writeOrganisations(transaction: Transaction, seeds: OrganisationSeed[]): void {
  for (const seed of seeds) {
    const row = { country: null, ticker: null, exchange: null, lei: null, note: null, ...seed, memberOf: null };
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
