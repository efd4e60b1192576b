import "server-only";
import { max } from "drizzle-orm";
import { applyCorrections } from "@/lib/model/property";
import type { Ledger, LedgerDays } from "@/lib/model/ledger";
import type { Connection } from "../connection";
import { claims } from "../schema/claims";
import { ledgerState } from "../schema/ledger-state";
import { listStatements } from "./article";
import { listClaims } from "./claims";
import { listDeals, listMilestones, listRelations, listSites } from "./deals";
import { listDisputes } from "./disputes";
import { listFlows } from "./flows";
import { listOrganisations } from "./organisations";
import { listSeries, listUnitCosts } from "./references";
import { assertSearchable } from "./search";
import { listSources } from "./sources";

/**
 * The whole ledger as domain types, read in one transaction: an import that commits meanwhile is never half seen.
 * Throws when a table is missing or damaged, or when the ledger was never seeded: never an empty ledger.
 */
export function readLedger(connection: Connection): Ledger {
  return connection.$client.transaction((): Ledger => {
    assertSearchable(connection);
    return {
      organisations: listOrganisations(connection),
      sources: listSources(connection),
      deals: listDeals(connection),
      claims: applyCorrections(listClaims(connection)),
      flows: listFlows(connection),
      relations: listRelations(connection),
      sites: listSites(connection),
      milestones: listMilestones(connection),
      statements: listStatements(connection),
      unitCosts: listUnitCosts(connection),
      series: listSeries(connection),
      disputes: listDisputes(connection),
      days: readDays(connection),
    };
  })();
}

function readDays(connection: Connection): LedgerDays {
  const state = connection.select().from(ledgerState).get();
  const last = connection
    .select({ day: max(claims.statedOnLatest) })
    .from(claims)
    .get();
  if (!state || !last?.day) throw new Error("the ledger was never seeded");
  const latest = last.day;
  const { articleDay: article, readUpTo } = state;
  return { latest, article, readUpTo: readUpTo && readUpTo > latest ? readUpTo : latest };
}
