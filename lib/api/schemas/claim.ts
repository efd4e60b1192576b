import { z } from "zod";
import type { Claim } from "@/lib/model/ledger";
import { CERTAINTIES, OUTCOMES, STAGES } from "@/lib/model/delivery/words";
import {
  GRADES,
  POWER_BASES,
  QUANTITY_PROPERTIES,
  RANKS,
  TEXT_PROPERTIES,
  VERIFICATIONS,
  type QuantityProperty,
} from "@/lib/model/vocabulary";
import { status } from "./deal";
import { apiFigure, id, apiDate, orNull, apiText, toFigure } from "./values";

export const property = z.enum([
  "status",
  ...(Object.keys(QUANTITY_PROPERTIES) as QuantityProperty[]),
  ...TEXT_PROPERTIES,
  ...STAGES,
  "outcome",
]);

/** What a claim says: exactly one of figure, status, text and outcome, but for an outcome that has a result. */
export const value = z
  .strictObject({
    figure: orNull(apiFigure),
    status: orNull(status),
    text: orNull(apiText),
    outcome: orNull(z.enum(OUTCOMES)).meta({ description: "What became of a milestone." }),
    day: orNull(apiDate).meta({ description: "When it was met, or the new day of one that moved." }),
  })
  .meta({
    id: "Value",
    description:
      "What a claim says: a figure, a status, words, or what became of a milestone. " +
      "The others are null; an outcome short of its promise has its result as the figure.",
  });
export type ApiValue = z.output<typeof value>;

/** What a claim says, as the API writes it. */
export function toValue(claim: Claim): ApiValue {
  const stated = "quantity" in claim ? claim.quantity : "result" in claim ? claim.result : undefined;
  return {
    figure: stated ? toFigure(stated, [claim.sourceId]) : null,
    status: "status" in claim ? claim.status : null,
    text: "text" in claim ? claim.text : null,
    outcome: "outcome" in claim ? claim.outcome : null,
    day: ("day" in claim && claim.day) || null,
  };
}

export const claim = z
  .strictObject({
    id,
    dealId: id,
    flowId: orNull(id).meta({ description: "The flow it speaks of; null when it speaks of the deal itself." }),
    siteId: orNull(id).meta({ description: "The site of which it says how much is at a stage." }),
    milestoneId: orNull(id).meta({ description: "The milestone of which it says what became." }),
    property,
    ...value.shape,
    certainty: orNull(z.enum(CERTAINTIES)).meta({ description: "Of a stage: how sure it is that it is OpenAI's." }),
    basis: orNull(z.enum(POWER_BASES)).meta({ description: "Where gigawatts are measured, if the source says so." }),
    sourceId: id,
    grade: z.enum(GRADES).meta({
      description:
        "The source's grade: A filing or company text, B established outlet or wire, C aggregator or repost.",
    }),
    statedOn: apiDate,
    rank: z.enum(RANKS),
    verification: z
      .enum(VERIFICATIONS)
      .meta({ description: "`recalled` is unverified: never shown first, in no total." }),
    note: orNull(apiText),
    updates: z.array(id),
    corrects: z.array(id),
    recorded: z.iso.datetime().meta({ description: "When this ledger took it in, however long ago it was stated." }),
  })
  .meta({ id: "Claim", description: "One statement of one property by one source on one date. Append-only." });
export type ApiClaim = z.output<typeof claim>;

/** A claim as the API writes it. */
export function toClaim(stated: Claim): ApiClaim {
  const {
    id: claimId,
    dealId,
    flowId,
    siteId,
    milestoneId,
    property: of,
    sourceId,
    grade,
    statedOn,
    rank,
    verification,
    note,
    updates,
    corrects,
    recorded,
  } = stated;
  return {
    id: claimId,
    dealId,
    flowId: flowId ?? null,
    siteId: siteId ?? null,
    milestoneId: milestoneId ?? null,
    property: of,
    ...toValue(stated),
    certainty: "certainty" in stated ? stated.certainty : null,
    basis: ("basis" in stated && stated.basis) || null,
    sourceId,
    grade,
    statedOn,
    rank,
    verification,
    note: note ?? null,
    updates,
    corrects,
    recorded,
  };
}
