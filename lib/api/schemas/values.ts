import { z } from "zod";
import { UNITS, QUALIFIERS, NOTHINGS, isKnown, type Quantity } from "@/lib/model/quantity";

/** The schema, or null. A union, since `.nullable()` would make the shared OpenAPI component nullable everywhere. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()]);

export const id = z.string().min(1);

export const apiText = z
  .strictObject({ en: z.string(), fr: z.string() })
  .meta({ id: "Text", description: "Words in English and French." });

export const apiDate = z
  .strictObject({
    edtf: z
      .string()
      .meta({ description: "As precise as the source: EDTF (ISO 8601-2); 2026-41 is the second half of 2026." }),
    earliest: z.iso.date().meta({ description: "The first day it may mean." }),
    latest: z.iso.date().meta({ description: "The last day it may mean; as-of reading counts from here." }),
  })
  .meta({ id: "ImpreciseDate", description: "A date that is only as precise as its source." });

const bounds = {
  low: z.number().nullable().meta({ description: "Lower bound in the unit; null when none is stated." }),
  high: z
    .number()
    .nullable()
    .meta({ description: "Upper bound in the unit; null when none is stated or the end is open." }),
  unit: z.enum(UNITS),
  qualifier: z.enum([...QUALIFIERS, ...NOTHINGS]),
};

export const apiFigure = z
  .strictObject({
    ...bounds,
    sourceIds: z.array(id).meta({ description: "The sources it rests on; empty only for an input of yours." }),
  })
  .meta({
    id: "Figure",
    description:
      "A figure as sources state it. The three kinds of nothing differ: `undisclosed` (kept secret) " +
      "and `unknown` (not said) have no bounds, a real zero is `exact` with both bounds 0. " +
      "Where a figure may be missing altogether, null means that no source speaks of it.",
  });
export type ApiFigure = z.output<typeof apiFigure>;

/** A quantity and its sources, as the API writes them. */
export function toFigure(quantity: Quantity, sourceIds: string[]): ApiFigure {
  const { low, high } = isKnown(quantity) ? quantity : {};
  return { low: low ?? null, high: high ?? null, unit: quantity.unit, qualifier: quantity.qualifier, sourceIds };
}
