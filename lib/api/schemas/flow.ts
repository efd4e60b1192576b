import { z } from "zod";
import type { Edition } from "@/lib/model/edition";
import type { FlowStanding } from "@/lib/model/standing";
import { FLOW_KINDS, INSTRUMENTS } from "@/lib/model/vocabulary";
import { FLOW_FIRMNESSES } from "@/lib/model/firmness";
import { status } from "./deal";
import { propertyReading, quantitiesOf, toPropertyReading } from "./reading";
import { id, apiDate, orNull, apiText } from "./values";

export const flowFirmness = z.enum(FLOW_FIRMNESSES);

export const flow = z
  .strictObject({
    id,
    dealId: id,
    from: id.meta({ description: "The organisation that gives." }),
    to: id.meta({ description: "The organisation that receives." }),
    kind: z.enum(FLOW_KINDS),
    instrument: z.enum(INSTRUMENTS),
    binding: z.boolean(),
    starts: apiDate,
    conditions: orNull(apiText),
    status,
    firmness: flowFirmness.meta({ description: "`conditional`: owed once a condition is met." }),
    figures: z.array(propertyReading),
  })
  .meta({ id: "Flow", description: "A movement from one organisation to another inside a deal." });
export type ApiFlow = z.output<typeof flow>;

/** A flow on the day, as the API writes it. */
export function toFlow(
  { flow: { conditions, ...own }, status: stands, firmness: firm, properties }: FlowStanding,
  sourceOf: Edition["source"],
): ApiFlow {
  return {
    ...own,
    conditions: conditions ?? null,
    status: stands,
    firmness: firm,
    figures: quantitiesOf(properties).map((read) => toPropertyReading(read, sourceOf)),
  };
}
