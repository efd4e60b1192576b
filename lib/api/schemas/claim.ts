import { z } from "zod";
import type { Claim } from "@/lib/model/ledger";
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
]);

/** What a claim says: exactly one of the three is not null. */
export const value = z
  .strictObject({ figure: orNull(apiFigure), status: orNull(status), text: orNull(apiText) })
  .meta({ id: "Value", description: "What a claim says: a figure, a status, or words. The other two are null." });
export type ApiValue = z.output<typeof value>;

/** What a claim says, as the API writes it. */
export function toValue(claim: Claim): ApiValue {
  return {
    figure: "quantity" in claim ? toFigure(claim.quantity, [claim.sourceId]) : null,
    status: "status" in claim ? claim.status : null,
    text: "text" in claim ? claim.text : null,
  };
}

export const claim = z
  .strictObject({
    id,
    dealId: id,
    flowId: orNull(id).meta({ description: "The flow it speaks of; null when it speaks of the deal itself." }),
    property,
    ...value.shape,
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
  })
  .meta({ id: "Claim", description: "One statement of one property by one source on one date. Append-only." });
export type ApiClaim = z.output<typeof claim>;

/** A claim as the API writes it. */
export function toClaim(stated: Claim): ApiClaim {
  const {
    id: claimId,
    dealId,
    flowId,
    property: of,
    sourceId,
    grade,
    statedOn,
    rank,
    verification,
    note,
    updates,
    corrects,
  } = stated;
  return {
    id: claimId,
    dealId,
    flowId: flowId ?? null,
    property: of,
    ...toValue(stated),
    basis: ("basis" in stated && stated.basis) || null,
    sourceId,
    grade,
    statedOn,
    rank,
    verification,
    note: note ?? null,
    updates,
    corrects,
  };
}
