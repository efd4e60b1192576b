import "server-only";
import { asc } from "drizzle-orm";
import type { Milestone, Site } from "@/lib/model/delivery/site";
import type { Deal, Party, Relation } from "@/lib/model/ledger";
import type { Verification } from "@/lib/model/vocabulary";
import type { Connection } from "../connection";
import { milestones, relations, sites } from "../schema/deals";
import { toDate, toOptionalDate, toOptionalQuantity } from "./rows";
import { sharing } from "./sharing";

/** What a deal is read from, in the order of `SELECT_DEALS`; words and notes are JSON that the writers made. */
type DealRow = [
  id: string,
  title: string,
  short: string,
  summary: string,
  layer: Deal["layer"],
  notes: string,
  announced: string,
  announcedEarliest: string,
  announcedLatest: string,
  signed: string | null,
  signedEarliest: string | null,
  signedLatest: string | null,
  publisher: string | null,
  url: string | null,
  verification: Verification | null,
];

const SELECT_DEALS = `SELECT id, title, short, summary, layer, notes,
    announced, announced_earliest, announced_latest, signed, signed_earliest, signed_latest,
    primary_publisher, primary_url, primary_verification
  FROM deals ORDER BY announced_earliest, id`;

const SELECT_PARTIES = "SELECT deal_id, organisation_id, role FROM parties ORDER BY deal_id, position";

/** Every deal with its parties, in the order of announcement; read as bare rows, like claims. */
export function listDeals({ $client }: Connection): Deal[] {
  const { text, date } = sharing();
  const partiesOf = new Map<string, Party[]>();
  const party = $client.prepare<[], [dealId: string, organisationId: string, role: Party["role"]]>(SELECT_PARTIES);
  for (const [dealId, organisationId, role] of party.raw().all()) {
    const of = partiesOf.get(dealId);
    if (of) of.push({ organisationId: text(organisationId), role: text(role) });
    else partiesOf.set(dealId, [{ organisationId: text(organisationId), role: text(role) }]);
  }
  const toDeal = (row: DealRow): Deal => {
    const [id, title, short, summary, layer, notes, announced, earliest, latest] = row;
    const [, , , , , , , , , signed, signedEarliest, signedLatest, publisher, url, verification] = row;
    return {
      id,
      title: JSON.parse(title) as Deal["title"],
      short: JSON.parse(short) as Deal["short"],
      summary: JSON.parse(summary) as Deal["summary"],
      layer: text(layer),
      notes: JSON.parse(notes) as Deal["notes"],
      announced: date(announced, earliest, latest),
      signed: toOptionalDate(signed, signedEarliest, signedLatest),
      parties: partiesOf.get(id) ?? [],
      primary: publisher && url && verification ? { publisher, url, verification } : undefined,
    };
  };
  return $client.prepare<[], DealRow>(SELECT_DEALS).raw().all().map(toDeal);
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

/** Every site, in the order of its deal's file. */
export function listSites(connection: Connection): Site[] {
  const rows = connection.select().from(sites).orderBy(asc(sites.dealId), asc(sites.position)).all();
  return rows.map(({ id, dealId, name, kind }) => ({ id, dealId, name, kind }));
}

export function listMilestones(connection: Connection): Milestone[] {
  const rows = connection
    .select()
    .from(milestones)
    .orderBy(asc(milestones.expectedEarliest), asc(milestones.dealId), asc(milestones.position))
    .all();
  return rows.map(({ dealId, key, kind, by, siteId, what, sourceId, ...row }) => ({
    id: `${dealId}~${key}`,
    dealId,
    kind,
    by,
    siteId: siteId ?? undefined,
    what,
    sourceId,
    expected: toDate(row.expected, row.expectedEarliest, row.expectedLatest),
    power: toOptionalQuantity(row),
    statedOn: toDate(row.statedOn, row.statedOnEarliest, row.statedOnLatest),
  }));
}
