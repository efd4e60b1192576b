import { z } from "zod";
import { lastHeard, relayedFrom, SILENT_AFTER_DAYS, silentSince } from "@/lib/model/freshness";
import { partnersOf } from "@/lib/model/filter";
import { LAYERS, ROLES, STATUSES } from "@/lib/model/vocabulary";
import { FIRMNESSES } from "@/lib/model/firmness";
import { propertyOf, type Standing } from "@/lib/model/standing";
import type { Selection } from "@/lib/search-params/selection";
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
    layer: z.enum(LAYERS).meta({ description: "What the deal counts. Never add figures of different types." }),
    announced: apiDate,
    signed: orNull(apiDate),
    status,
    firmness,
    partners: z.array(id),
    parties: z.array(z.strictObject({ organisationId: id, role: z.enum(ROLES) })),
    power: orNull(apiFigure).meta({ description: "Gigawatts, as announced." }),
    value: orNull(apiFigure).meta({ description: "Nominal US dollars." }),
    relayed: z
      .array(z.enum(["power", "value"]))
      .meta({ description: "Those of the two figures of which only a relay of grade C was read." }),
    lastStated: z.iso.date().meta({ description: "The last day on which anything was stated of it." }),
    silent: z.boolean().meta({ description: `Whether nothing was stated of it for ${SILENT_AFTER_DAYS} days.` }),
  })
  .meta({ id: "Deal", description: "A deal as it stood on the day." });
export type ApiDeal = z.output<typeof deal>;

/** A deal on the day, as the API lists it. */
export function toDeal(
  standing: Standing,
  { edition: { source, ledger }, params: { asOf } }: Pick<Selection, "edition" | "params">,
): ApiDeal {
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
    relayed: (["power", "value"] as const).filter((property) => {
      const shown = propertyOf(standing, property)?.shown;
      return shown && relayedFrom(shown, source(shown.sourceId)) !== undefined;
    }),
    lastStated: lastHeard(standing),
    silent: silentSince(standing, asOf, ledger.days) !== undefined,
  };
}

function headline(standing: Standing, property: "power" | "value"): ApiFigure | null {
  const shown = propertyOf(standing, property)?.shown;
  return shown ? toFigure(shown.quantity, [shown.sourceId]) : null;
}
