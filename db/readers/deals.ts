import "server-only";
import { asc } from "drizzle-orm";
import type { Deal, Milestone, Party, Relation } from "@/lib/model/ledger";
import type { Connection } from "../connection";
import { deals, milestones, parties, relations } from "../schema/deals";
import { toDate, toOptionalDate, toOptionalQuantity } from "./rows";

/** Every deal with its parties, in the order of announcement. */
export function listDeals(connection: Connection): Deal[] {
  const partyRows = connection.select().from(parties).orderBy(asc(parties.dealId), asc(parties.position)).all();
  const partiesOf = new Map<string, Party[]>();
  for (const { dealId, organisationId, role } of partyRows)
    partiesOf.set(dealId, [...(partiesOf.get(dealId) ?? []), { organisationId, role }]);
  const rows = connection.select().from(deals).orderBy(asc(deals.announcedEarliest), asc(deals.id)).all();
  return rows.map(({ id, title, short, summary, layer, notes, ...row }) => ({
    id,
    title,
    short,
    summary,
    layer,
    notes,
    announced: toDate(row.announced, row.announcedEarliest, row.announcedLatest),
    signed: toOptionalDate(row.signed, row.signedEarliest, row.signedLatest),
    parties: partiesOf.get(id) ?? [],
    primary:
      row.primaryPublisher && row.primaryUrl && row.primaryVerification
        ? { publisher: row.primaryPublisher, url: row.primaryUrl, verification: row.primaryVerification }
        : undefined,
  }));
}

export function listRelations(connection: Connection): Relation[] {
  const rows = connection
    .select()
    .from(relations)
    .orderBy(asc(relations.sinceEarliest), asc(relations.fromDealId), asc(relations.toDealId))
    .all();
  return rows.map(({ fromDealId, toDealId, kind, reason, since, sinceEarliest, sinceLatest }) => ({
    from: fromDealId,
    to: toDealId,
    kind,
    reason,
    since: toDate(since, sinceEarliest, sinceLatest),
  }));
}

export function listMilestones(connection: Connection): Milestone[] {
  const rows = connection
    .select()
    .from(milestones)
    .orderBy(asc(milestones.expectedEarliest), asc(milestones.dealId), asc(milestones.position))
    .all();
  return rows.map(({ dealId, what, sourceId, ...row }) => ({
    dealId,
    what,
    sourceId,
    expected: toDate(row.expected, row.expectedEarliest, row.expectedLatest),
    power: toOptionalQuantity(row),
    statedOn: toDate(row.statedOn, row.statedOnEarliest, row.statedOnLatest),
  }));
}
