import { claimLinks, claims } from "@/db/schema/claims";
import { SeedError, type Fault } from "../fault";
import { claimsOf, type PlacedClaim } from "../ids";
import { dealFile } from "../read";
import type { DealSeed } from "../schema/deal";
import type { Transaction } from "../write";
import { dateColumns, quantityColumns } from "./columns";

/**
 * Appends the claims that the ledger does not hold yet. A claim that stands with other content is a fault: claims are
 * answered, never edited.
 */
export function writeClaims(transaction: Transaction, seeds: DealSeed[]): void {
  const placed = seeds.flatMap(claimsOf);
  const standing = new Map(
    transaction
      .select()
      .from(claims)
      .all()
      .map((row) => [row.id, row]),
  );
  const faults = placed.flatMap((claim) => {
    const row = standing.get(claim.id);
    return row ? editFaults(claim, row) : [];
  });
  if (faults.length) throw new SeedError(faults);
  insertClaims(
    transaction,
    placed.filter(({ id }) => !standing.has(id)),
    () => undefined,
  );
  writeLinks(transaction, placed);
}

/** Appends claims that are known to be new; `tell` hears how many are written so far. */
export function writeNewClaims(transaction: Transaction, placed: PlacedClaim[], tell: (done: number) => void): void {
  insertClaims(transaction, placed, tell);
  writeLinks(transaction, placed);
}

/** So many claims go into one statement: what a statement costs is then shared. */
const AT_ONCE = 500;

function insertClaims(transaction: Transaction, placed: PlacedClaim[], tell: (done: number) => void): void {
  for (let at = 0; at < placed.length; at += AT_ONCE) {
    transaction
      .insert(claims)
      .values(placed.slice(at, at + AT_ONCE).map(claimRow))
      .run();
    tell(Math.min(at + AT_ONCE, placed.length));
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

function editFaults(placed: PlacedClaim, standing: typeof claims.$inferSelect): Fault[] {
  const changed = Object.entries(claimRow(placed)).filter(
    ([column, value]) => JSON.stringify(standing[column as keyof typeof standing]) !== JSON.stringify(value),
  );
  if (!changed.length) return [];
  const columns = changed.map(([column]) => column).join(", ");
  const reason = `the ledger already holds this claim with another ${columns}. Claims are append-only: add a claim that updates or corrects it, or delete the database file to seed anew`;
  return [{ file: dealFile(placed.dealId), path: placed.path, reason }];
}

function claimRow({ id, dealId, flowId, claim }: PlacedClaim) {
  return {
    id,
    dealId,
    flowId: flowId ?? null,
    property: claim.property,
    ...quantityColumns("quantity" in claim ? claim.quantity : undefined),
    status: "status" in claim ? claim.status : null,
    text: "text" in claim ? claim.text : null,
    sourceId: claim.source,
    ...dateColumns("statedOn", claim.statedOn),
    rank: claim.rank,
    verification: claim.verification,
    note: claim.note ?? null,
  };
}
