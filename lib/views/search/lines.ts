import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { notesOn, verdictOn } from "@/lib/model/dated-words";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Claim, Organisation, Source } from "@/lib/model/ledger";
import type { PropertyReading } from "@/lib/model/property";
import { marksOf } from "@/lib/model/search/mentions";
import { matchIn } from "@/lib/model/search/match";
import type { Term } from "@/lib/model/search/terms";
import type { Standing } from "@/lib/model/standing";
import type { Statement } from "@/lib/model/statement";
import type { Text } from "@/lib/model/text";
import type { MessageName } from "@/lib/i18n/english";
import { changedOf } from "../changes";
import { wordsOf } from "../claim-row";
import { flowAnchor } from "../flow-rows";
import { nameOf, type ViewContext } from "../reader";

/**
 * One line of what a search found, as of the reader's day: its words, the same in the other language where that is the
 * ledger's own text, the amounts that it tells, what part of its page it stands in, and where there (`anchor`).
 */
export type Line = {
  place: MessageName<"search.place">;
  anchor?: string;
  text: string;
  other?: string;
  marks?: string[];
};

const otherOf = (text: Text, { wording }: ViewContext) => text[wording.locale === "en" ? "fr" : "en"];
const line = (place: Line["place"], text: Text, context: ViewContext, anchor?: string): Line => ({
  place,
  anchor,
  text: inWords(text, context.wording),
  other: otherOf(text, context),
});

/**
 * The lines of a deal, its summary first. Made one by one, here and below: who has found all that was asked for in one
 * puts no further ones into words, and a claim that holds none of `terms` is not put into words at all.
 */
export function* dealLines(standing: Standing, terms: readonly Term[], context: ViewContext): Generator<Line> {
  const { deal, properties, flows, unverified } = standing;
  const { ledger, today, params, wording } = context;
  yield line("summary", deal.summary, context);
  const ids = [...new Set(deal.parties.map(({ organisationId }) => organisationId))];
  yield { place: "parties", anchor: "parties", text: ids.map((id) => nameWithTicker(id, context)).join(", ") };
  const read = [...properties, ...flows.flatMap((flow) => flow.properties)].flatMap(claimsOf);
  for (const claim of [...read, ...unverified]) if (holdsAny(claim, terms, context)) yield claimLine(claim, context);
  for (const { flow } of flows) if (flow.conditions) yield line("flows", flow.conditions, context, flowAnchor(flow.id));
  for (const note of notesOn(deal, params.asOf)) yield line("notes", note, context, "notes");
  for (const { from, to, reason } of today.relations)
    if (from === deal.id || to === deal.id) yield line("relations", reason, context, "relations");
  for (const { dealId, statedOn, what, expected } of ledger.milestones)
    if (dealId === deal.id && isOnOrBefore(statedOn, params.asOf)) {
      const told = line("milestones", what, context, "milestones");
      yield { ...told, text: `${told.text}, ${formatDate(expected, wording)}` };
    }
}

const claimsOf = ({ shown, alsoReported, history, deprecated }: PropertyReading): Claim[] => [
  shown,
  ...alsoReported,
  ...history,
  ...deprecated,
];

function nameWithTicker(id: string, context: ViewContext): string {
  const ticker = context.organisations.get(id)?.ticker;
  return ticker ? `${nameOf(id, context)} (${ticker})` : nameOf(id, context);
}

/** Whether any of the words and amounts that the index has of a claim is asked for. */
function holdsAny(claim: Claim, terms: readonly Term[], { edition }: ViewContext): boolean {
  const texts = [claim.note, "text" in claim ? claim.text : undefined].flatMap((text) =>
    text ? [text.en, text.fr] : [],
  );
  const by = edition.source(claim.sourceId)?.publisher ?? "";
  const marks = "quantity" in claim ? marksOf(claim.quantity) : [];
  return matchIn([by, ...texts].join(" "), terms, marks).found.size > 0;
}

/** What a claim states and of what, its note, and who states it. */
function claimLine(claim: Claim, context: ViewContext): Line {
  const { wording, edition } = context;
  const said = `${changedOf(claim, context)}: ${wordsOf(claim, context)}`;
  const note = claim.note && inWords(claim.note, wording);
  const by = edition.source(claim.sourceId)?.publisher ?? claim.sourceId;
  const raw = ["text" in claim ? claim.text : undefined, claim.note].flatMap((text) => text ?? []);
  return {
    place: claim.flowId ? "flows" : "figures",
    anchor: claim.flowId ? flowAnchor(claim.flowId) : claim.property,
    text: `${[said, note?.replace(/\.$/, "")].filter(Boolean).join(". ")}. ${by}`,
    ...(raw.length && { other: raw.map((text) => otherOf(text, context)).join(" ") }),
    ...("quantity" in claim && { marks: marksOf(claim.quantity) }),
  };
}

/** The lines of an organisation: what it does, what identifies it, and the remark on it. */
export function* organisationLines(organisation: Organisation, context: ViewContext): Generator<Line> {
  const { role, note, ticker, exchange, lei } = organisation;
  yield line("role", role, context);
  const identity = [ticker, exchange, lei].filter(Boolean).join(", ");
  if (identity) yield { place: "identity", text: identity };
  if (note) yield line("notes", note, context);
}

/** The lines of a source: what it states, once it was published, who published it, and the remark on it. */
export function* sourceLines(source: Source, context: ViewContext): Generator<Line> {
  const { states, publisher, published, originalReportingBy, note } = source;
  const isOut = !published || isOnOrBefore(published, context.params.asOf);
  if (isOut) yield line("states", states, context);
  yield { place: "publisher", text: [publisher, originalReportingBy].filter(Boolean).join(", ") };
  if (isOut && note) yield line("notes", note, context);
}

/** The lines of a statement of the article: the verdict of the day, and its figures. */
export function* statementLines(statement: Statement, context: ViewContext): Generator<Line> {
  const verdict = verdictOn(statement, context.params.asOf);
  if (verdict) yield line("verdict", verdict.reason, context);
  for (const { quantity, what } of statement.figures)
    yield { ...line("figures", what, context), marks: marksOf(quantity) };
}
