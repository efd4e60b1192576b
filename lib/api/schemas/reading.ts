import { z } from "zod";
import type { Edition } from "@/lib/model/edition";
import { relayedFrom } from "@/lib/model/freshness";
import type { PropertyReading } from "@/lib/model/property";
import type { QuantityClaim } from "@/lib/model/ledger";
import { QUANTITY_PROPERTIES, type QuantityProperty } from "@/lib/model/vocabulary";
import { apiFigure, id, apiDate, orNull, toFigure } from "./values";

const properties = Object.keys(QUANTITY_PROPERTIES) as [QuantityProperty, ...QuantityProperty[]];
const quantityProperty = z.enum(properties);

/** A figure of a deal or flow, with the claims that it was chosen from. */
export const propertyReading = z
  .strictObject({
    property: quantityProperty,
    ...apiFigure.shape,
    statedOn: apiDate,
    disputed: z.boolean().meta({ description: "Claims of the day contradict each other." }),
    relayed: orNull(z.string()).meta({
      description: "The document behind the figure, where only a relay of grade C was read; null where it was read.",
    }),
    claimId: id.meta({ description: "The claim that is shown." }),
    otherClaimIds: z
      .array(id)
      .meta({ description: "Claims that also stand, that were brought up to date, or that are known to be wrong." }),
  })
  .meta({
    id: "PropertyReading",
    description: "One property as read on the day: a figure, the claim it comes from, and the claims beside it.",
  });
export type ApiPropertyReading = z.output<typeof propertyReading>;

/** A figure that is a quantity, as the API writes it. */
export function toPropertyReading(
  read: PropertyReading<QuantityClaim>,
  sourceOf: Edition["source"],
): ApiPropertyReading {
  const { property, shown, alsoReported, history, deprecated, disputed } = read;
  return {
    property,
    ...toFigure(shown.quantity, [shown.sourceId]),
    statedOn: shown.statedOn,
    disputed,
    relayed: relayedFrom(shown, sourceOf(shown.sourceId)) ?? null,
    claimId: shown.id,
    otherClaimIds: [...alsoReported, ...history, ...deprecated].map((claim) => claim.id),
  };
}

/** The figures that are quantities. */
export const quantitiesOf = (readings: PropertyReading[]): PropertyReading<QuantityClaim>[] =>
  readings.filter((each): each is PropertyReading<QuantityClaim> => "quantity" in each.shown);
