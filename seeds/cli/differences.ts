import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { groupBy } from "@/lib/model/group-by";
import type { Claim, Ledger } from "@/lib/model/ledger";
import type { Text } from "@/lib/model/text";
import { wording } from "@/lib/speech/speech";
import { EMPTY_LEDGER } from "../from-ledger";
import { movedFigures, movedTotals } from "./moves";
import { statement, subject } from "./print";

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
  const words = wording();
  const { t } = words;
  const say = (text: Text) => inWords(text, words);
  const lines = [
    ...freshIn(({ organisations }) => organisations).map(({ id, name }) => `New organisation: ${say(name)} (${id})`),
    ...freshIn(({ sources }) => sources).map(
      ({ id, publisher, title, grade }) => `New source, grade ${grade}: ${publisher}, ${title} (${id})`,
    ),
    ...freshIn(({ deals }) => deals).map(
      ({ id, title, layer, announced }) =>
        `New deal, ${t(`layer.${layer}`)}: ${say(title)} (${id}), announced ${formatDate(announced, words)}`,
    ),
    ...fresh(partiesOf, whole).map(
      ({ dealId, organisationId, role }) => `New party: ${organisationId} in ${dealId}, ${t(`role.${role}`)}`,
    ),
    ...fresh(notesOf, ({ dealId, note }) => [dealId, note.en]).map(
      ({ dealId, note }) => `New note on ${dealId}: ${say(note)}`,
    ),
    ...freshIn(({ flows }) => flows).map(
      ({ id, from, to, kind }) => `New flow: ${id}, ${t(`flowKind.${kind}`)}, from ${from} to ${to}`,
    ),
    ...fresh(
      ({ relations }) => relations,
      ({ from, to, kind }) => [from, kind, to],
    ).map(({ from, to, kind, reason }) => `New relation: ${from} ${kind} ${to}: ${say(reason)}`),
    ...freshIn(({ sites }) => sites).map(({ id, name }) => `New site: ${say(name)} (${id})`),
    ...fresh(({ milestones }) => milestones, whole).map(
      ({ dealId, what, expected }) => `New milestone: ${dealId}: ${say(what)}, ${formatDate(expected, words)}`,
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
  const from = `${claim.sourceId}, ${formatDate(claim.statedOn, wording())}`;
  return `  ${subject(claim)}: ${statement(claim)} (${from}${claim.verification === "recalled" ? ", unverified" : ""})`;
}
