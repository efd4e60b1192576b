import { eq } from "drizzle-orm";
import type { Connection } from "@/db/connection";
import { imports, type ImportedContent } from "@/db/schema/imports";
import { SeedError } from "../fault";
import { claimsOf } from "../ids";
import type { Seeds } from "../read";
import { writeNewClaims } from "../writers/claims";
import { writeOrganisations, writeSources } from "../writers/companions";
import { NO_PARTS, writeDeals } from "../writers/deals";
import { writeLedger } from "../writers/ledger";
import { momentNow } from "../writers/moment";
import { addDealsToSearch, addOrganisationsToSearch, addSourcesToSearch, removeFromSearch } from "../writers/search";
import type { Report } from "./check-intake";
import { saysTheSame, type Intake } from "./item";
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
  const now = momentNow(connection);
  connection
    .insert(imports)
    .values({ content: contentOf(intake), recorded: now })
    .run();
  if (!existing.deals.length) {
    report("writing the whole ledger, deals", drafts.size);
    return writeLedger(connection, seeds, (id) => String(intake.recorded.get(id) ?? now));
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
  writeNewClaims(
    connection,
    claims,
    () => now,
    (written) => report("claims written", written),
  );
  const ids = extended.map(({ id }) => id);
  removeFromSearch(connection, ids);
  addDealsToSearch(connection, { deals: touched, organisations: seeds.organisations, sources: seeds.sources });
  addOrganisationsToSearch(connection, organisations);
  addSourcesToSearch(connection, sources);
}

/** What was handed in, as it came in: it is kept, and part of every later seeding. */
const contentOf = ({ organisations, sources, deals }: Intake): ImportedContent => ({
  organisations: organisations.map(({ value }) => value),
  sources: sources.map(({ value }) => value),
  deals: deals.map(({ value, flowNumbers }) => ({ value, flowNumbers })),
});

/** Throws a SeedError, in other words than that everything in it is a duplicate, when just this was imported before. */
export function refuseSecond(connection: Connection, intake: Intake): void {
  const same = connection
    .select()
    .from(imports)
    .where(eq(imports.content, contentOf(intake)))
    .get();
  const [first] = [...intake.deals, ...intake.sources, ...intake.organisations];
  if (!same || !first) return;
  const reason = `was imported before (import ${same.position} of the ledger): all of it is there, and nothing to be done`;
  throw new SeedError([{ file: first.locate([]).file, path: "", reason }]);
}

/** True when a merged intake adds nothing to the ledger. */
export const addsNothing = ({ drafts, organisations, sources }: Merged, existing: Seeds): boolean =>
  existing.deals.length > 0 &&
  !organisations.length &&
  !sources.length &&
  existing.deals.every((deal) => !drafts.has(deal.id) || saysTheSame(drafts.get(deal.id)?.deal, deal)) &&
  [...drafts.keys()].every((id) => existing.deals.some((deal) => deal.id === id));
