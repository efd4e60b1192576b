import { formatDate } from "@/lib/format/date";
import type { Claim, Ledger } from "@/lib/model/ledger";
import { groupBy } from "@/lib/model/group-by";
import { movedFigures } from "./moved-figures";
import { movedTotals } from "./moved-totals";
import { english, statement, subject } from "./words";

const NOTHING: Ledger = {
  organisations: [],
  sources: [],
  deals: [],
  claims: [],
  flows: [],
  relations: [],
  milestones: [],
  statements: [],
  unitCosts: [],
  series: [],
  disputes: [],
  days: { latest: "", article: "" },
};

/**
 * What changes from one ledger to the next, in words: what is new, which figures move from what to what, and every
 * total before and after.
 */
export function differences(before: Ledger = NOTHING, after: Ledger): string[] {
  const fresh = <Item>(list: (ledger: Ledger) => Item[], key: (item: Item) => string): Item[] => {
    const known = new Set(list(before).map(key));
    return list(after).filter((item) => !known.has(key(item)));
  };
  const claims = fresh(
    (ledger) => ledger.claims,
    ({ id }) => id,
  );
  const newDeals = fresh(
    (ledger) => ledger.deals,
    ({ id }) => id,
  );
  const lines = [
    ...fresh(
      (ledger) => ledger.organisations,
      ({ id }) => id,
    ).map(({ id, name }) => `New organisation: ${name} (${id})`),
    ...fresh(
      (ledger) => ledger.sources,
      ({ id }) => id,
    ).map(({ id, publisher, title, grade }) => `New source, grade ${grade}: ${publisher}, ${title} (${id})`),
    ...newDeals.map(
      ({ id, title, layer, announced }) =>
        `New deal, ${english.t(`layer.${layer}`)}: ${title.en} (${id}), announced ${formatDate(announced, english)}`,
    ),
    ...fresh(partiesOf, ({ dealId, organisationId, role }) => [dealId, organisationId, role].join(" ")).map(
      ({ dealId, organisationId, role }) => `New party: ${organisationId} in ${dealId}, ${english.t(`role.${role}`)}`,
    ),
    ...fresh(notesOf, ({ dealId, note }) => `${dealId} ${note.en}`).map(
      ({ dealId, note }) => `New note on ${dealId}: ${note.en}`,
    ),
    ...fresh(
      (ledger) => ledger.flows,
      ({ id }) => id,
    ).map(({ id, from, to, kind }) => `New flow: ${id}, ${english.t(`flowKind.${kind}`)}, from ${from} to ${to}`),
    ...fresh(
      (ledger) => ledger.relations,
      ({ from, to, kind }) => [from, kind, to].join(" "),
    ).map(({ from, to, kind, reason }) => `New relation: ${from} ${kind} ${to}: ${reason.en}`),
    ...fresh(
      (ledger) => ledger.milestones,
      (milestone) => JSON.stringify(milestone),
    ).map(({ dealId, what, expected }) => `New milestone: ${dealId}: ${what.en}, ${formatDate(expected, english)}`),
    ...[...groupBy(claims, ({ dealId }) => dealId)].flatMap(([dealId, ofDeal]) => [
      `New claims on ${dealId}:`,
      ...ofDeal.map(claimLine),
    ]),
    ...movedFigures(before, after),
  ];
  if (!lines.length) return ["Nothing would change."];
  const day =
    before.days.latest === after.days.latest
      ? []
      : [`The ledger's latest day: ${before.days.latest || "none"} → ${after.days.latest}`];
  return [...lines, ...day, ...movedTotals(before, after)];
}

const partiesOf = ({ deals }: Ledger) =>
  deals.flatMap(({ id, parties }) => parties.map((party) => ({ dealId: id, ...party })));

const notesOf = ({ deals }: Ledger) => deals.flatMap(({ id, notes }) => notes.map((note) => ({ dealId: id, note })));

const claimLine = (claim: Claim) =>
  `  ${subject(claim)}: ${statement(claim)} (${claim.sourceId}, ${formatDate(claim.statedOn, english)}${claim.verification === "recalled" ? ", unverified" : ""})`;
