import "server-only";
import { asc } from "drizzle-orm";
import { noonOf } from "@/lib/model/imprecise-date";
import type { Claim } from "@/lib/model/ledger";
import type { Text } from "@/lib/model/text";
import type { NothingKind, Qualifier, Unit } from "@/lib/model/quantity";
import { STAGES, type Certainty, type Outcome, type Stage } from "@/lib/model/delivery/words";
import {
  QUANTITY_PROPERTIES,
  TEXT_PROPERTIES,
  type Grade,
  type PowerBasis,
  type Property,
  type QuantityProperty,
  type Rank,
  type Status,
  type TextProperty,
  type Verification,
} from "@/lib/model/vocabulary";
import type { Connection } from "../connection";
import { claimLinks } from "../schema/claims";
import { gather, toOptionalDate, toOptionalQuantity, toQuantity } from "./rows";
import { sharing, type Shared } from "./sharing";

/** What a claim is read from, in the order of `SELECT_CLAIMS`. */
type ClaimRow = [
  position: number,
  id: string,
  dealId: string,
  flowId: string | null,
  siteId: string | null,
  milestoneId: string | null,
  property: Property,
  qualifier: Qualifier | NothingKind | null,
  low: number | null,
  high: number | null,
  unit: Unit | null,
  basis: PowerBasis | null,
  certainty: Certainty | null,
  status: Status | null,
  outcome: Outcome | null,
  day: string | null,
  dayEarliest: string | null,
  dayLatest: string | null,
  text: string | null,
  sourceId: string,
  statedOn: string,
  statedOnEarliest: string,
  statedOnLatest: string,
  rank: Rank,
  verification: Verification,
  note: string | null,
  grade: Grade,
  recorded: string | null,
];

const SELECT_CLAIMS = `SELECT c.position, c.id, c.deal_id, c.flow_id, c.site_id, c.milestone_id, c.property,
    c.qualifier, c.low, c.high, c.unit, c.basis, c.certainty, c.status, c.outcome, c.day, c.day_earliest, c.day_latest,
    c.text, c.source_id, c.stated_on, c.stated_on_earliest, c.stated_on_latest, c.rank, c.verification, c.note, s.grade,
    c.recorded
  FROM claims c JOIN sources s ON s.id = c.source_id
  WHERE c.position > ? ORDER BY c.position LIMIT ?`;

/** How many rows are in memory at once beside the claims made of them. */
const ROWS_AT_ONCE = 5_000;

/**
 * Every claim with its source's grade, in the order of entry. There are ten times as many claims as of anything else:
 * they are read as bare rows, in a third of the time that drizzle's objects take, and share what is equal in them.
 */
export function listClaims(connection: Connection): Claim[] {
  const linksOf = claimLinksOf(connection);
  const shared = sharing();
  const select = connection.$client.prepare<[number, number], ClaimRow>(SELECT_CLAIMS).raw();
  const claims: Claim[] = [];
  for (let rows = select.all(-1, ROWS_AT_ONCE); rows.length; rows = select.all(rows.at(-1)?.[0] ?? 0, ROWS_AT_ONCE))
    for (const row of rows) claims.push(claimOf(row, linksOf(row[1]), shared));
  return claims;
}

type Links = Pick<Claim, "updates" | "corrects">;
const NO_LINKS: Links = { updates: [], corrects: [] };

/** What a claim brings up to date and puts right. */
function claimLinksOf(connection: Connection): (claimId: string) => Links {
  const links = connection.select().from(claimLinks).orderBy(asc(claimLinks.claimId), asc(claimLinks.targetId)).all();
  const targets = (kind: "updates" | "corrects") =>
    gather(
      links.filter((link) => link.kind === kind),
      ({ claimId }) => claimId,
      ({ targetId }) => targetId,
    );
  const updates = targets("updates");
  const corrects = targets("corrects");
  return (id) => ({
    updates: updates.get(id) ?? NO_LINKS.updates,
    corrects: corrects.get(id) ?? NO_LINKS.corrects,
  });
}

function claimOf(row: ClaimRow, links: Links, { text, date }: Shared): Claim {
  const [, id, dealId, flowId, siteId, milestoneId, property, qualifier, low, high, unit, basis, ...said] = row;
  const [certainty, status, outcome, day, dayEarliest, dayLatest, words, sourceId, ...rest] = said;
  const [statedOn, earliest, latest, rank, verification, note, grade, recorded] = rest;
  const stated = {
    id,
    dealId: text(dealId),
    flowId: flowId === null ? undefined : text(flowId),
    siteId: siteId === null ? undefined : text(siteId),
    milestoneId: milestoneId === null ? undefined : text(milestoneId),
    sourceId: text(sourceId),
    grade: text(grade),
    statedOn: date(statedOn, earliest, latest),
    rank: text(rank),
    verification: text(verification),
    note: note === null ? undefined : toWords(note),
    updates: links.updates,
    corrects: links.corrects,
    /** Of a claim from before moments were kept, the day on which it was stated stands in. */
    recorded: text(recorded ?? noonOf(latest)),
  };
  const stating = { qualifier: qualifier && text(qualifier), low, high, unit: unit && text(unit) };
  if (isQuantityProperty(property)) {
    const quantity = toQuantity(stating, id);
    return { ...stated, property: text(property), quantity, ...(basis && { basis: text(basis) }) };
  }
  if (property === "status" && status) return { ...stated, property: "status", status: text(status) };
  if (isStage(property) && certainty) {
    const quantity = toQuantity(stating, id);
    const sure = { quantity, certainty: text(certainty), ...(basis && { basis: text(basis) }) };
    return { ...stated, property: text(property), ...sure };
  }
  if (property === "outcome" && outcome) {
    const due = toOptionalDate(day, dayEarliest, dayLatest);
    const became = { outcome: text(outcome), day: due, result: toOptionalQuantity(stating) };
    return { ...stated, property: "outcome", ...became };
  }
  if (isTextProperty(property) && words) return { ...stated, property: text(property), text: toWords(words) };
  throw new Error(`claim ${id} says nothing of ${property}`);
}

const isQuantityProperty = (property: Property): property is QuantityProperty => property in QUANTITY_PROPERTIES;
const isStage = (property: Property): property is Stage => STAGES.some((known) => known === property);
const isTextProperty = (property: Property): property is TextProperty =>
  TEXT_PROPERTIES.some((known) => known === property);

/** Words in both languages, as their column holds them: JSON that the writers made. */
const toWords = (json: string): Text => JSON.parse(json) as Text;
