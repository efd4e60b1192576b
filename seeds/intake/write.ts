import type { Connection } from "@/db/connection";
import { claimsOf } from "../ids";
import type { Seeds } from "../read";
import { writeWhole } from "../write";
import { writeNewClaims } from "../writers/claims";
import { writeDeals } from "../writers/deals";
import { writeOrganisations } from "../writers/organisations";
import { addToSearch, removeFromSearch } from "../writers/search";
import { writeSources } from "../writers/sources";
import { NOTHING_STANDS } from "./extent";
import type { Report } from "./import";
import type { Intake } from "./intake";
import type { Merged } from "./merge";
import { recordImport } from "./replay";

/**
 * Writes what is new, inside a transaction that the caller has begun. Nothing that stands is touched, but for the
 * notes that a deal gains.
 */
export function writeIntake(
  connection: Connection,
  intake: Intake,
  { seeds, drafts, organisations, sources }: Merged,
  { before, report }: { before: Seeds; report: Report },
): void {
  recordImport(connection, intake);
  if (!before.deals.length) {
    report("writing the whole ledger, deals", drafts.size);
    return writeWhole(connection, seeds, "imported");
  }
  report("writing deals", drafts.size);
  const touched = [...drafts.values()].map(({ deal }) => deal);
  const known = new Set(
    before.deals.filter(({ id }) => drafts.has(id)).flatMap((deal) => claimsOf(deal).map(({ id }) => id)),
  );
  writeOrganisations(connection, organisations);
  writeSources(connection, sources);
  writeDeals(connection, touched, seeds.deals, (id) => drafts.get(id)?.standing ?? NOTHING_STANDS);
  const claims = touched.flatMap(claimsOf).filter(({ id }) => !known.has(id));
  report("writing claims", claims.length);
  writeNewClaims(connection, claims, (done) => report("claims written", done));
  removeFromSearch(
    connection,
    before.deals.filter(({ id }) => drafts.has(id)).map(({ id }) => id),
  );
  addToSearch(connection, { deals: touched, organisations: seeds.organisations, sources: seeds.sources });
}
