import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Claim, Flow } from "@/lib/model/ledger";
import { QUANTITY_PROPERTIES, TEXT_PROPERTIES, type QuantityProperty, type TextProperty } from "@/lib/model/vocabulary";
import type { Connection } from "../connection";
import { claimLinks, claims, flows } from "../schema/claims";
import { sources } from "../schema/sources";
import { gather, toDate, toQuantity } from "./rows";

/** Every claim with its source's grade, in the order of entry. */
export function listClaims(connection: Connection): Claim[] {
  const links = connection.select().from(claimLinks).orderBy(asc(claimLinks.claimId), asc(claimLinks.targetId)).all();
  const targets = (kind: "updates" | "corrects") =>
    gather(
      links.filter((link) => link.kind === kind),
      ({ claimId }) => claimId,
      ({ targetId }) => targetId,
    );
  const updates = targets("updates");
  const corrects = targets("corrects");
  const rows = connection
    .select({ claim: claims, grade: sources.grade })
    .from(claims)
    .innerJoin(sources, eq(sources.id, claims.sourceId))
    .orderBy(asc(claims.position))
    .all();
  return rows.map(({ claim, grade }) => ({
    id: claim.id,
    dealId: claim.dealId,
    flowId: claim.flowId ?? undefined,
    sourceId: claim.sourceId,
    grade,
    statedOn: toDate(claim.statedOn, claim.statedOnEarliest, claim.statedOnLatest),
    rank: claim.rank,
    verification: claim.verification,
    note: claim.note ?? undefined,
    updates: updates.get(claim.id) ?? [],
    corrects: corrects.get(claim.id) ?? [],
    ...claimBody(claim),
  }));
}

type ClaimRow = typeof claims.$inferSelect;

function claimBody(row: ClaimRow) {
  const { property } = row;
  if (property in QUANTITY_PROPERTIES)
    return { property: property as QuantityProperty, quantity: toQuantity(row, row.id) };
  if (property === "status" && row.status) return { property, status: row.status };
  if (TEXT_PROPERTIES.some((known) => known === property) && row.text)
    return { property: property as TextProperty, text: row.text };
  throw new Error(`claim ${row.id} says nothing of ${property}`);
}

/** Every flow, in the order of its deal's file. */
export function listFlows(connection: Connection): Flow[] {
  const rows = connection.select().from(flows).orderBy(asc(flows.dealId), asc(flows.position)).all();
  return rows.map(({ id, dealId, kind, instrument, binding, ...row }) => ({
    id,
    dealId,
    kind,
    instrument,
    binding,
    from: row.fromOrganisationId,
    to: row.toOrganisationId,
    starts: toDate(row.starts, row.startsEarliest, row.startsLatest),
    conditions: row.conditions ?? undefined,
  }));
}
