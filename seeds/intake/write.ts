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
import type { Intake } from "./intake";
import type { Merged } from "./merge";
import { recordImport } from "./replay";

/** Writes what is new, inside a transaction that the caller has begun. Nothing that stands is touched, but for the notes that a deal gains. */
export function writeIntake(connection: Connection, intake: Intake, { seeds, drafts, organisations, sources }: Merged, before: Seeds): void {
  recordImport(connection, intake);
  if (!before.deals.length) return writeWhole(connection, seeds, "imported");
  const touched = [...drafts.values()].map(({ deal }) => deal);
  const known = new Set(before.deals.filter(({ id }) => drafts.has(id)).flatMap((deal) => claimsOf(deal).map(({ id }) => id)));
  writeOrganisations(connection, organisations);
  writeSources(connection, sources);
  writeDeals(connection, touched, seeds.deals, (id) => drafts.get(id)?.standing ?? NOTHING_STANDS);
  writeNewClaims(connection, touched.flatMap(claimsOf).filter(({ id }) => !known.has(id)));
  removeFromSearch(connection, before.deals.filter(({ id }) => drafts.has(id)).map(({ id }) => id));
  addToSearch(connection, { deals: touched, organisations: seeds.organisations, sources: seeds.sources });
}
