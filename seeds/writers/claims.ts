import { eq } from "drizzle-orm";
import { claimLinks, claims } from "@/db/schema/claims";
import { SeedError, type Fault } from "../fault";
import { claimsOf, type PlacedClaim } from "../ids";
import { dealFile } from "../read";
import type { DealSeed } from "../schema/deal";
import type { Transaction } from "../write";
import { dateColumns, quantityColumns } from "./columns";

/** Appends the claims that the ledger does not hold yet. A claim that stands with other content is a fault: claims are answered, never edited. */
export function writeClaims(transaction: Transaction, seeds: DealSeed[]): void {
  const placed = seeds.flatMap(claimsOf);
  const faults = placed.flatMap((claim) => appendClaim(transaction, claim));
  if (faults.length) throw new SeedError(faults);
  for (const claim of placed) writeLinks(transaction, claim);
}

/** Of so many claims a writing is told. */
const TOLD_EVERY = 10_000;

/** Appends claims that are known to be new; `tell` hears how many are written, every ten thousand. */
export function writeNewClaims(transaction: Transaction, placed: PlacedClaim[], tell: (done: number) => void): void {
  placed.forEach((claim, at) => {
    transaction.insert(claims).values(claimRow(claim)).run();
    if ((at + 1) % TOLD_EVERY === 0) tell(at + 1);
  });
  for (const claim of placed) writeLinks(transaction, claim);
}

function writeLinks(transaction: Transaction, { id, claim }: PlacedClaim): void {
  const links = [...claim.updates.map((targetId) => ({ kind: "updates" as const, targetId })), ...claim.corrects.map((targetId) => ({ kind: "corrects" as const, targetId }))];
  for (const link of links) transaction.insert(claimLinks).values({ claimId: id, ...link }).run();
}

function appendClaim(transaction: Transaction, placed: PlacedClaim): Fault[] {
  const row = claimRow(placed);
  const standing = transaction.select().from(claims).where(eq(claims.id, placed.id)).get();
  if (!standing) {
    transaction.insert(claims).values(row).run();
    return [];
  }
  const changed = Object.entries(row).filter(([column, value]) => JSON.stringify(standing[column as keyof typeof standing]) !== JSON.stringify(value));
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
