import { formatDate } from "@/lib/format/date";
import { groupBy } from "@/lib/model/group-by";
import type { Claim, Ledger } from "@/lib/model/ledger";
import { EMPTY_LEDGER } from "../from-ledger";
import { movedFigures, movedTotals } from "./moves";
import { english, statement, subject } from "./print";

/**
 * What changes from one ledger to the next, in words: what is new, which figures move from what to what, and every
 * total before and after.
 */
export function differences(before: Ledger = EMPTY_LEDGER, after: Ledger): string[] {
  const fresh = <Item>(listOf: (ledger: Ledger) => Item[], keyOf: (item: Item) => unknown): Item[] => {
    const known = new Set(listOf(before).map((item) => JSON.stringify(keyOf(item))));
    return listOf(after).filter((item) => !known.has(JSON.stringify(keyOf(item))));
  };
  const freshIn = <Item extends { id: string }>(listOf: (ledger: Ledger) => Item[]) => fresh(listOf, ({ id }) => id);
  const whole = <Item>(item: Item) => item;
  const freshClaims = freshIn(({ claims }) => claims);
  const claimsByDeal = groupBy(freshClaims, ({ dealId }) => dealId);
  const { t } = english;
  const lines = [
    ...freshIn(({ organisations }) => organisations).map(({ id, name }) => `New organisation: ${name.en} (${id})`),
    ...freshIn(({ sources }) => sources).map(
      ({ id, publisher, title, grade }) => `New source, grade ${grade}: ${publisher}, ${title} (${id})`,
    ),
    ...freshIn(({ deals }) => deals).map(
      ({ id, title, layer, announced }) =>
        `New deal, ${t(`layer.${layer}`)}: ${title.en} (${id}), announced ${formatDate(announced, english)}`,
    ),
    ...fresh(partiesOf, whole).map(
      ({ dealId, organisationId, role }) => `New party: ${organisationId} in ${dealId}, ${t(`role.${role}`)}`,
    ),
    ...fresh(notesOf, ({ dealId, note }) => [dealId, note.en]).map(
      ({ dealId, note }) => `New note on ${dealId}: ${note.en}`,
    ),
    ...freshIn(({ flows }) => flows).map(
      ({ id, from, to, kind }) => `New flow: ${id}, ${t(`flowKind.${kind}`)}, from ${from} to ${to}`,
    ),
    ...fresh(
      ({ relations }) => relations,
      ({ from, to, kind }) => [from, kind, to],
    ).map(({ from, to, kind, reason }) => `New relation: ${from} ${kind} ${to}: ${reason.en}`),
    ...freshIn(({ sites }) => sites).map(({ id, name }) => `New site: ${name.en} (${id})`),
    ...fresh(({ milestones }) => milestones, whole).map(
      ({ dealId, what, expected }) => `New milestone: ${dealId}: ${what.en}, ${formatDate(expected, english)}`,
    ),
    ...[...claimsByDeal].flatMap(([dealId, claims]) => [`New claims on ${dealId}:`, ...claims.map(claimLine)]),
    ...movedFigures(before, after),
  ];
  if (!lines.length) return ["Nothing would change."];
  const [was, is] = [before.days.latest, after.days.latest];
  const day = was === is ? [] : [`The ledger's latest day: ${was || "none"} → ${is}`];
  return [...lines, ...day, ...movedTotals(before, after)];
}

const partiesOf = ({ deals }: Ledger) =>
  deals.flatMap(({ id, parties }) => parties.map((party) => ({ dealId: id, ...party })));

const notesOf = ({ deals }: Ledger) => deals.flatMap(({ id, notes }) => notes.map((note) => ({ dealId: id, note })));

function claimLine(claim: Claim): string {
  const from = `${claim.sourceId}, ${formatDate(claim.statedOn, english)}`;
  return `  ${subject(claim)}: ${statement(claim)} (${from}${claim.verification === "recalled" ? ", unverified" : ""})`;
}
