import { z } from "zod";
import { partnersOf } from "@/lib/model/filter";
import { FIRMNESSES, LAYERS, ROLES, STATUSES } from "@/lib/model/vocabulary";
import { propertyOf, type Standing } from "@/lib/model/standing";
import { figure, id, impreciseDate, orNull, text, toFigure, type ApiFigure } from "./values";

export const status = z.enum(STATUSES);
export const firmness = z.enum(FIRMNESSES);

/** A deal in a list. */
export const deal = z
  .strictObject({
    id,
    title: text,
    short: text,
    summary: text,
    layer: z
      .enum(LAYERS)
      .meta({ description: "What the deal counts. Figures of different layers are never to be added." }),
    announced: impreciseDate,
    signed: orNull(impreciseDate),
    status,
    firmness,
    partners: z.array(id),
    parties: z.array(z.strictObject({ organisationId: id, role: z.enum(ROLES) })),
    power: orNull(figure).meta({ description: "Gigawatts, as announced." }),
    value: orNull(figure).meta({ description: "Nominal US dollars." }),
  })
  .meta({ id: "Deal", description: "A deal as it stood on the day." });
export type ApiDeal = z.output<typeof deal>;

/** A deal's standing as the API lists it. */
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
