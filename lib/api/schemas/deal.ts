import { z } from "zod";
import { partnersOf } from "@/lib/model/filter";
import { FIRMNESSES, LAYERS, ROLES, STATUSES } from "@/lib/model/vocabulary";
import { propertyOf, type Standing } from "@/lib/model/standing";
import { apiFigure, id, apiDate, orNull, apiText, toFigure, type ApiFigure } from "./values";

export const status = z.enum(STATUSES);
export const firmness = z.enum(FIRMNESSES);

/** A deal in a list. */
export const deal = z
  .strictObject({
    id,
    title: apiText,
    short: apiText,
    summary: apiText,
    layer: z
      .enum(LAYERS)
      .meta({ description: "What the deal counts. Figures of different layers are never to be added." }),
    announced: apiDate,
    signed: orNull(apiDate),
    status,
    firmness,
    partners: z.array(id),
    parties: z.array(z.strictObject({ organisationId: id, role: z.enum(ROLES) })),
    power: orNull(apiFigure).meta({ description: "Gigawatts, as announced." }),
    value: orNull(apiFigure).meta({ description: "Nominal US dollars." }),
  })
  .meta({ id: "Deal", description: "A deal as it stood on the day." });
export type ApiDeal = z.output<typeof deal>;

/** A deal on the day, as the API lists it. */
export function toDeal(standing: Standing): ApiDeal {
  const {
    deal: { id: dealId, title, short, summary, layer, announced, signed, parties },
    status: stands,
    firmness: firm,
  } = standing;
  return {
    id: dealId,
    title,
    short,
    summary,
    layer,
    announced,
    parties,
    signed: signed ?? null,
    status: stands,
    firmness: firm,
    partners: partnersOf(standing),
    power: headline(standing, "power"),
    value: headline(standing, "value"),
  };
}

function headline(standing: Standing, property: "power" | "value"): ApiFigure | null {
  const shown = propertyOf(standing, property)?.shown;
  return shown ? toFigure(shown.quantity, [shown.sourceId]) : null;
}
