import { claimLinks, claims } from "@/db/schema/claims";
import type { IsoMoment } from "@/lib/model/imprecise-date";
import { SeedError, type Fault } from "../fault";
import { claimsOf, milestoneId, siteId, type PlacedClaim } from "../ids";
import { dealPath } from "../read";
import type { DealSeed } from "../schema/deal";
import { dateColumns, quantityColumns, type Transaction } from "./columns";

/** The moment to write down as that at which the ledger took a new claim in, by the claim's id. */
export type RecordedOf = (id: string) => IsoMoment;

/**
 * Appends the claims that the ledger does not hold yet. Throws a SeedError when it holds one with other content: claims
 * are answered, never edited.
 */
export function writeClaims(transaction: Transaction, seeds: DealSeed[], recordedOf: RecordedOf): void {
  const placed = seeds.flatMap(claimsOf);
  const existing = new Map(
    transaction
      .select()
      .from(claims)
      .all()
      .map((row) => [row.id, row]),
  );
  const faults = placed.flatMap((claim) => {
    const row = existing.get(claim.id);
    return row ? editFaults(claim, row) : [];
  });
  if (faults.length) throw new SeedError(faults);
  insertClaims(
    transaction,
    placed.filter(({ id }) => !existing.has(id)),
    recordedOf,
  );
  writeLinks(transaction, placed);
}

/** Appends claims that are known to be new. `onProgress` is called with the number written so far. */
export function writeNewClaims(
  transaction: Transaction,
  placed: PlacedClaim[],
  recordedOf: RecordedOf,
  onProgress: (written: number) => void,
): void {
  insertClaims(transaction, placed, recordedOf, onProgress);
  writeLinks(transaction, placed);
}

/** Claims in one INSERT: fewer statements take less time, and SQLite limits the values of one. */
const AT_ONCE = 500;

function insertClaims(
  transaction: Transaction,
  placed: PlacedClaim[],
  recordedOf: RecordedOf,
  onProgress?: (written: number) => void,
): void {
  for (let at = 0; at < placed.length; at += AT_ONCE) {
    transaction
      .insert(claims)
      .values(placed.slice(at, at + AT_ONCE).map((claim) => ({ ...claimRow(claim), recorded: recordedOf(claim.id) })))
      .run();
    onProgress?.(Math.min(at + AT_ONCE, placed.length));
  }
}

function writeLinks(transaction: Transaction, placed: PlacedClaim[]): void {
  for (const { id, claim } of placed) {
    const links = [
      ...claim.updates.map((targetId) => ({ kind: "updates" as const, targetId })),
      ...claim.corrects.map((targetId) => ({ kind: "corrects" as const, targetId })),
    ];
    for (const link of links)
      transaction
        .insert(claimLinks)
        .values({ claimId: id, ...link })
        .run();
  }
}

function editFaults(placed: PlacedClaim, existing: typeof claims.$inferSelect): Fault[] {
  const changed = Object.entries(claimRow(placed)).filter(
    ([column, value]) => JSON.stringify(existing[column as keyof typeof existing]) !== JSON.stringify(value),
  );
  if (!changed.length) return [];
  const columns = changed.map(([column]) => column).join(", ");
  const reason =
    `the ledger already holds this claim with another ${columns}. Claims are append-only: ` +
    "add a claim that updates or corrects it, or move the database file away to seed anew";
  return [{ file: dealPath(placed.dealId), path: placed.path, reason }];
}

const NO_DAY = { day: null, dayEarliest: null, dayLatest: null };

function claimRow({ id, dealId, flowId, claim }: PlacedClaim) {
  return {
    id,
    dealId,
    flowId: flowId ?? null,
    siteId: "site" in claim ? siteId(dealId, claim.site) : null,
    milestoneId: "milestone" in claim ? milestoneId(dealId, claim.milestone) : null,
    property: claim.property,
    ...quantityColumns("quantity" in claim ? claim.quantity : undefined),
    basis: ("basis" in claim && claim.basis) || null,
    certainty: "certainty" in claim ? claim.certainty : null,
    status: "status" in claim ? claim.status : null,
    outcome: "outcome" in claim ? claim.outcome : null,
    ...NO_DAY,
    ...("day" in claim ? dateColumns("day", claim.day) : {}),
    text: "text" in claim ? claim.text : null,
    sourceId: claim.source,
    ...dateColumns("statedOn", claim.statedOn),
    rank: claim.rank,
    verification: claim.verification,
    note: claim.note ?? null,
  };
}
