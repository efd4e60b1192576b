import type { Connection } from "@/db/connection";
import { imports } from "@/db/schema/imports";
import { claimsOf } from "../ids";
import type { Seeds } from "../read";
import { writeNewClaims } from "../writers/claims";
import { writeOrganisations, writeSources } from "../writers/companions";
import { NO_PARTS, writeDeals } from "../writers/deals";
import { writeLedger } from "../writers/ledger";
import { addDealsToSearch, addOrganisationsToSearch, addSourcesToSearch, removeFromSearch } from "../writers/search";
import type { Report } from "./check-intake";
import type { Intake } from "./item";
import type { Merged } from "./merge-intake";

/**
 * Writes what is new, inside a transaction that the caller has begun. Nothing that exists is changed, but for the
 * notes that a deal gains.
 */
export function writeIntake(
  connection: Connection,
  intake: Intake,
  { seeds, drafts, organisations, sources }: Merged,
  { existing, report }: { existing: Seeds; report: Report },
): void {
  recordImport(connection, intake);
  if (!existing.deals.length) {
    report("writing the whole ledger, deals", drafts.size);
    return writeLedger(connection, seeds);
  }
  report("writing deals", drafts.size);
  const touched = [...drafts.values()].map(({ deal }) => deal);
  const extended = existing.deals.filter(({ id }) => drafts.has(id));
  const known = new Set(extended.flatMap((deal) => claimsOf(deal).map(({ id }) => id)));
  writeOrganisations(connection, organisations);
  writeSources(connection, sources);
  writeDeals(connection, touched, seeds.deals, (id) => drafts.get(id)?.existing ?? NO_PARTS);
  const claims = touched.flatMap(claimsOf).filter(({ id }) => !known.has(id));
  report("writing claims", claims.length);
  writeNewClaims(connection, claims, (written) => report("claims written", written));
  const ids = extended.map(({ id }) => id);
  removeFromSearch(connection, ids);
  addDealsToSearch(connection, { deals: touched, organisations: seeds.organisations, sources: seeds.sources });
  addOrganisationsToSearch(connection, organisations);
  addSourcesToSearch(connection, sources);
}

/** Keeps what was handed in, as it came in, so that it is part of every later seeding. */
function recordImport(connection: Connection, { organisations, sources, deals }: Intake): void {
  const content = {
    organisations: organisations.map(({ value }) => value),
    sources: sources.map(({ value }) => value),
    deals: deals.map(({ value, flowNumbers }) => ({ value, flowNumbers })),
  };
  connection.insert(imports).values({ content }).run();
}
