import { z } from "zod";
import { notesOn } from "@/lib/model/dated-words";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Standing } from "@/lib/model/standing";
import { MILESTONE_KINDS } from "@/lib/model/delivery/words";
import { RELATION_KINDS, TEXT_PROPERTIES } from "@/lib/model/vocabulary";
import { field, figureFields } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { documentEndpoint } from "../endpoint";
import { asOfQuery } from "../filters";
import type { Selection } from "@/lib/search-params/selection";
import { claim, toClaim } from "../schemas/claim";
import { deal, status, toDeal } from "../schemas/deal";
import { flow, toFlow } from "../schemas/flow";
import { propertyReading, quantitiesOf, toPropertyReading, type ApiPropertyReading } from "../schemas/reading";
import { apiFigure, id, apiDate, orNull, apiText, toFigure } from "../schemas/values";

const wholeDeal = z
  .strictObject({
    ...deal.shape,
    figures: z.array(propertyReading),
    words: z.array(z.strictObject({ property: z.enum(TEXT_PROPERTIES), text: apiText, sourceId: id, claimId: id })),
    statusHistory: z
      .array(z.strictObject({ status, statedOn: apiDate, sourceId: id, claimId: id }))
      .meta({ description: "Oldest first." }),
    flows: z.array(flow),
    relations: z.array(
      z.strictObject({ from: id, to: id, kind: z.enum(RELATION_KINDS), reason: apiText, since: apiDate }),
    ),
    milestones: z.array(
      z.strictObject({
        id,
        kind: z.enum(MILESTONE_KINDS),
        by: z.array(id),
        siteId: orNull(id),
        expected: apiDate,
        what: apiText,
        power: orNull(apiFigure),
        sourceId: id,
        statedOn: apiDate,
      }),
    ),
    claims: z.array(claim),
    notes: z.array(apiText),
    primaryDocument: orNull(
      z.strictObject({ publisher: z.string(), url: z.string(), verification: z.enum(["seen", "recalled"]) }),
    ),
  })
  .meta({ id: "WholeDeal", description: "All that the ledger holds of one deal, as of the day." });

type Line = ApiPropertyReading & { dealId: string; flowId?: string };

const columns: Field<Line>[] = [
  field("deal_id", "The deal", ({ dealId }) => dealId),
  field("flow_id", "The flow, when the figure is one's", ({ flowId }) => flowId),
  field("property", "What it is", ({ property }) => property),
  ...figureFields<Line>("", "The figure", (line) => line),
  field("disputed", "Whether claims contradict each other", ({ disputed }) => disputed, "boolean"),
  field("relayed", "The document behind it, where only a relay was read", ({ relayed }) => relayed),
  field("claim_id", "The claim that is shown", ({ claimId }) => claimId),
];

export const dealEndpoint = documentEndpoint({
  path: "/deals/{id}",
  operationId: "getDeal",
  summary: "One deal with all its claims",
  description: "The CSV has a line for every figure of the deal and of its flows.",
  query: asOfQuery,
  document: wholeDeal,
  read: (selection, _, dealId) => {
    const standing = selection.today.standings.find((each) => each.deal.id === dealId);
    return standing && toWholeDeal(standing, selection);
  },
  lines: (whole): Line[] => [
    ...whole.figures.map((each) => ({ ...each, dealId: whole.id })),
    ...whole.flows.flatMap((each) => each.figures.map((read) => ({ ...read, dealId: whole.id, flowId: each.id }))),
  ],
  columns,
});

function toWholeDeal(standing: Standing, selection: Selection): z.input<typeof wholeDeal> {
  const {
    edition: { ledger, source },
    params: { asOf },
  } = selection;
  const { deal, properties, statusHistory, flows } = standing;
  const { id: own, primary } = deal;
  return {
    ...toDeal(standing, selection),
    figures: quantitiesOf(properties).map((read) => toPropertyReading(read, source)),
    words: properties.flatMap(({ shown }) =>
      "text" in shown
        ? [{ property: shown.property, text: shown.text, sourceId: shown.sourceId, claimId: shown.id }]
        : [],
    ),
    statusHistory: statusHistory.map(({ status: stood, statedOn, sourceId, id: claimId }) => ({
      status: stood,
      statedOn,
      sourceId,
      claimId,
    })),
    flows: flows.map((flow) => toFlow(flow, source)),
    relations: ledger.relations.filter(
      ({ from, to, since }) => (from === own || to === own) && isOnOrBefore(since, asOf),
    ),
    milestones: ledger.milestones
      .filter(({ dealId, statedOn }) => dealId === own && isOnOrBefore(statedOn, asOf))
      .map(({ id: milestoneId, kind, by, siteId, expected, what, power, sourceId, statedOn }) => ({
        id: milestoneId,
        kind,
        by,
        siteId: siteId ?? null,
        expected,
        what,
        sourceId,
        statedOn,
        power: power ? toFigure(power, [sourceId]) : null,
      })),
    claims: ledger.claims.filter(({ dealId, statedOn }) => dealId === own && isOnOrBefore(statedOn, asOf)).map(toClaim),
    notes: notesOn(deal, asOf).map(({ en, fr }) => ({ en, fr })),
    primaryDocument: primary ?? null,
  };
}
