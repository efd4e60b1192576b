import { flows } from "@/db/schema/claims";
import { deals, milestones, parties, relations, sites } from "@/db/schema/deals";
import { type ImpreciseDate, compareDates } from "@/lib/model/imprecise-date";
import { flowId, siteId } from "../ids";
import type { DealSeed } from "../schema/deal";
import { dateColumns, quantityColumns, type Transaction } from "./columns";

/** How many parts of a deal the ledger already holds: those beyond are new. */
export type Extent = { parties: number; flows: number; relations: number; sites: number; milestones: number };

export const extentOf = (deal: DealSeed): Extent => ({
  parties: deal.parties.length,
  flows: deal.flows.length,
  relations: deal.relations.length,
  sites: deal.sites.length,
  milestones: deal.milestones.length,
});

/** The extent of a deal that the ledger does not hold. */
export const NO_PARTS: Extent = { parties: 0, flows: 0, relations: 0, sites: 0, milestones: 0 };

/**
 * Writes deals with their parts or, of a deal that the ledger already holds, the parts beyond its `existing` ones.
 * `all`: every deal that a relation may refer to.
 */
export function writeDeals(
  transaction: Transaction,
  seeds: DealSeed[],
  all: DealSeed[] = seeds,
  existingOf: (dealId: string) => Extent = () => NO_PARTS,
): void {
  for (const seed of seeds) {
    writeDeal(transaction, seed, existingOf(seed.id));
    writeFlows(transaction, seed, existingOf(seed.id));
  }
  const announced = new Map(all.map((seed) => [seed.id, seed.announced]));
  for (const seed of seeds) writeRelations(transaction, seed, existingOf(seed.id), announced);
}

function writeDeal(
  transaction: Transaction,
  { id, title, short, summary, layer, announced, signed, primary, notes, ...seed }: DealSeed,
  existing: Extent,
): void {
  const unsigned = { signed: null, signedEarliest: null, signedLatest: null };
  const row = {
    id,
    title,
    short,
    summary,
    layer,
    notes,
    ...dateColumns("announced", announced),
    ...unsigned,
    ...dateColumns("signed", signed),
    primaryPublisher: primary?.publisher ?? null,
    primaryUrl: primary?.url ?? null,
    primaryVerification: primary?.verification ?? null,
  };
  transaction.insert(deals).values(row).onConflictDoUpdate({ target: deals.id, set: row }).run();
  seed.parties.forEach(({ organisation, role }, position) => {
    if (position < existing.parties) return;
    transaction.insert(parties).values({ dealId: id, organisationId: organisation, role, position }).run();
  });
  seed.sites.forEach(({ id: site, name, kind }, position) => {
    if (position < existing.sites) return;
    const place = { id: siteId(id, site), dealId: id, position, name, kind };
    transaction.insert(sites).values(place).onConflictDoUpdate({ target: sites.id, set: place }).run();
  });
  seed.milestones.forEach(({ key, kind, by, site, expected, what, power, source, statedOn }, position) => {
    if (position < existing.milestones) return;
    transaction
      .insert(milestones)
      .values({
        dealId: id,
        position,
        key,
        kind,
        by,
        siteId: site === undefined ? null : siteId(id, site),
        ...dateColumns("expected", expected),
        what,
        ...quantityColumns(power),
        sourceId: source,
        ...dateColumns("statedOn", statedOn),
      })
      .run();
  });
}

function writeFlows(transaction: Transaction, deal: DealSeed, existing: Extent): void {
  deal.flows.forEach(({ from, to, kind, instrument, binding, starts, conditions }, position) => {
    if (position < existing.flows) return;
    const row = {
      id: flowId(deal.id, position),
      dealId: deal.id,
      position,
      fromOrganisationId: from,
      toOrganisationId: to,
      kind,
      instrument,
      binding,
      ...dateColumns("starts", starts ?? deal.announced),
      conditions: conditions ?? null,
    };
    transaction.insert(flows).values(row).onConflictDoUpdate({ target: flows.id, set: row }).run();
  });
}

/** A relation holds from the day given, else from the day the later of its two deals was announced. */
function writeRelations(
  transaction: Transaction,
  deal: DealSeed,
  existing: Extent,
  announced: Map<string, ImpreciseDate>,
): void {
  for (const { kind, to, reason, since } of deal.relations.slice(existing.relations)) {
    const other = announced.get(to) ?? deal.announced;
    const later = compareDates(deal.announced, other) >= 0 ? deal.announced : other;
    transaction
      .insert(relations)
      .values({ fromDealId: deal.id, toDealId: to, kind, reason, ...dateColumns("since", since ?? later) })
      .run();
  }
}
