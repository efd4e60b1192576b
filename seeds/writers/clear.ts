import { claimLinks } from "@/db/schema/claims";
import { milestones, parties, relations } from "@/db/schema/deals";
import { disputeMembers, disputes } from "@/db/schema/disputes";
import { statementClaims, statementDeals, statementFigures, statements, statementSources } from "@/db/schema/article";
import { series, seriesPoints, seriesPointSources, unitCosts, unitCostSources } from "@/db/schema/references";
import type { Transaction } from "../write";

/**
 * Empties what the seeds alone decide, children first, so that it can be written anew. Claims and what they stand on
 * stay.
 */
export function clearDerived(transaction: Transaction): void {
  const tables = [
    disputeMembers,
    disputes,
    statementClaims,
    statementDeals,
    statementFigures,
    statementSources,
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
