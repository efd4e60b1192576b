import { sql } from "drizzle-orm";
import {
  statementClaims,
  statementDeals,
  statementFigures,
  statements,
  statementSources,
  statementVerdicts,
} from "@/db/schema/article";
import { claimLinks } from "@/db/schema/claims";
import { milestones, parties, relations } from "@/db/schema/deals";
import { disputeMembers, disputes } from "@/db/schema/disputes";
import { ledgerState } from "@/db/schema/ledger-state";
import { series, seriesPoints, seriesPointSources, unitCosts, unitCostSources } from "@/db/schema/references";
import type { Seeds } from "../read";
import { writeClaims, type RecordedOf } from "./claims";
import type { Transaction } from "./columns";
import { writeOrganisations, writeSources } from "./companions";
import { writeDeals } from "./deals";
import { writeArticle, writeReferences } from "./references";
import { writeSearch } from "./search";

/**
 * Makes the ledger what the seeds say, inside a transaction. Claims are only ever added. Throws a SeedError when a
 * seed would change an existing claim.
 */
export function writeLedger(transaction: Transaction, seeds: Seeds, recordedOf: RecordedOf): void {
  clearDerived(transaction);
  writeOrganisations(transaction, seeds.organisations);
  writeSources(transaction, seeds.sources);
  writeDeals(transaction, seeds.deals);
  writeClaims(transaction, seeds.deals, recordedOf);
  writeReferences(transaction, seeds);
  writeArticle(transaction, seeds.article);
  writeSearch(transaction, seeds);
  transaction
    .insert(ledgerState)
    .values({ only: 1, articleDay: seeds.article.published.latest, readUpTo: seeds.ledger.readUpTo })
    .onConflictDoUpdate({
      target: ledgerState.only,
      set: { articleDay: sql`excluded.article_day`, readUpTo: sql`excluded.read_up_to` },
    })
    .run();
}

/**
 * Empties what the seeds alone decide, children first, so that it can be written anew. Claims, and what they refer
 * to, are kept.
 */
function clearDerived(transaction: Transaction): void {
  const tables = [
    disputeMembers,
    disputes,
    statementClaims,
    statementDeals,
    statementFigures,
    statementSources,
    statementVerdicts,
    statements,
    seriesPointSources,
    seriesPoints,
    series,
    unitCostSources,
    unitCosts,
    milestones,
    relations,
    parties,
    claimLinks,
  ];
  for (const table of tables) transaction.delete(table).run();
}
