import { sql } from "drizzle-orm";
import { migrateLedger, type Connection } from "@/db/connection";
import { ledgerState } from "@/db/schema/ledger-state";
import { withImports } from "./intake/replay";
import type { Seeds } from "./read";
import { clearDerived } from "./writers/clear";
import { writeArticle } from "./writers/article";
import { writeClaims } from "./writers/claims";
import { writeDeals } from "./writers/deals";
import { writeOrganisations } from "./writers/organisations";
import { writeReferences } from "./writers/references";
import { writeSearch } from "./writers/search";
import { writeSources } from "./writers/sources";

/**
 * Brings the ledger to the seeds and to what was imported beyond them, in one transaction: all of it or nothing.
 * Claims are only ever added; writing
 * the same seeds again changes nothing. Throws a SeedError when a seed would change a claim that already stands.
 */
export function writeSeeds(connection: Connection, seeds: Seeds, seedsHash: string): void {
  migrateLedger(connection);
  connection.transaction((transaction) => writeWhole(transaction, withImports(transaction, seeds), seedsHash), {
    behavior: "immediate",
  });
}

/** Writes a whole ledger inside a transaction. */
export function writeWhole(transaction: Transaction, seeds: Seeds, seedsHash: string): void {
  clearDerived(transaction);
  writeOrganisations(transaction, seeds.organisations);
  writeSources(transaction, seeds.sources);
  writeDeals(transaction, seeds.deals);
  writeClaims(transaction, seeds.deals);
  writeReferences(transaction, seeds);
  writeArticle(transaction, seeds.article);
  writeSearch(transaction, seeds);
  transaction
    .insert(ledgerState)
    .values({ only: 1, articleDay: seeds.article.published.latest, seedsHash })
    .onConflictDoUpdate({
      target: ledgerState.only,
      set: { articleDay: sql`excluded.article_day`, seedsHash: sql`excluded.seeds_hash` },
    })
    .run();
}

/** What writers write through: the connection itself, or a transaction on it. */
export type Transaction = Pick<Connection, "insert" | "select" | "delete" | "run">;
