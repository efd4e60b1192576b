import { z } from "zod";
import { FLOW_KINDS } from "@/lib/model/vocabulary";
import { firmness } from "./deal";
import { apiFigure, id, orNull } from "./values";

const measure = z
  .strictObject({ amount: apiFigure, ratio: z.number().min(0).max(1).meta({ description: "The part of `gross`." }) })
  .meta({ id: "CircularityMeasure" });

export const circle = z
  .strictObject({
    key: z.string().meta({ description: "The parties joined by dots: the same circle has the same key on every day." }),
    parties: z.array(id).meta({ description: "In the order of payment, the first by name first." }),
    kinds: z.array(z.enum(FLOW_KINDS)),
    bottleneck: orNull(apiFigure).meta({
      description: "The smallest leg with an amount; never added up over circles. Null when no leg has one.",
    }),
    firmness,
    since: z.iso.date().meta({ description: "The day from which every leg was there." }),
    flowIds: z.array(id),
    undisclosedFlowIds: z.array(id).meta({ description: "Flows on its legs whose amounts nobody stated or modelled." }),
  })
  .meta({ id: "Circle" });

export const circularityAnswer = z
  .strictObject({
    gross: apiFigure.meta({ description: "All amounts that are measured, added up." }),
    inCycleShare: measure.meta({ description: "Between parties of a circle: an upper bound." }),
    maximumCirculation: measure.meta({
      description: "The most that netting could cancel while every net position stays.",
    }),
    balancedFlowForwarding: measure.meta({
      description: "What goes round if every party forwards in proportion to what it pays.",
    }),
    finnCyclingIndex: orNull(z.number()).meta({
      description:
        "The part of all throughflow that has been there before; null when a component is too large to invert.",
    }),
    cycles: z.array(circle),
    truncated: z.boolean().meta({ description: "There are more circles than are listed." }),
  })
  .meta({
    id: "Circularity",
    description:
      "How much of the money goes round on a day, measured on flows with an amount. " +
      "A computation, not a source's figure.",
  });
