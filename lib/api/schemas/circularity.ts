import { z } from "zod";
import { FLOW_KINDS } from "@/lib/model/vocabulary";
import { RULES } from "@/lib/model/circularity/rule-choices";
import { flowFirmness } from "./flow";
import { apiFigure, id, orNull } from "./values";

const measure = z
  .strictObject({ amount: apiFigure, ratio: z.number().min(0).max(1).meta({ description: "The part of `gross`." }) })
  .meta({ id: "CircularityMeasure" });

export const circle = z
  .strictObject({
    key: z
      .string()
      .meta({ description: "The organisations joined by dots: the same circle has the same key on every day." }),
    parties: z.array(id).meta({ description: "In the order of payment, starting with the first by name." }),
    kinds: z.array(z.enum(FLOW_KINDS)),
    bottleneck: orNull(apiFigure).meta({
      description:
        "The smallest leg: of a binding circle, of what is binding; else of all that has an amount. `up_to` when a " +
        "leg without an amount may be smaller. Never added up over circles. Null when no leg has one.",
    }),
    bottleneckOfAll: orNull(apiFigure).meta({ description: "The smallest leg of all that has an amount." }),
    firmness: flowFirmness.meta({
      description:
        "That of its weakest leg. A leg is firm when a stated amount on it is binding, of a flow that a source better than " +
        "grade C speaks of.",
    }),
    since: z.iso
      .date()
      .meta({ description: "The day since which every leg exists, with an amount where it shows one." }),
    flowIds: z.array(id),
    undisclosedFlowIds: z.array(id).meta({ description: "Flows on its legs whose amounts nobody stated or modelled." }),
  })
  .meta({ id: "Circle" });

export const circularityAnswer = z
  .strictObject({
    gross: apiFigure.meta({ description: "All amounts that are measured, added up." }),
    inCycleShare: measure.meta({ description: "Between members of a circle: an upper bound." }),
    maximumCirculation: measure.meta({
      description: "What would cancel if everyone settled up; a dollar counts each time it changes hands.",
    }),
    distinctCirculation: apiFigure.meta({
      description:
        "The same with every dollar counted once, however many legs it goes over: the maximum circulation split into " +
        "circles, the shortest first, and added up.",
    }),
    balancedFlowForwarding: measure.meta({
      description: "What goes round if everyone passes money on in proportion to what they pay.",
    }),
    finnCyclingIndex: orNull(z.number()).meta({
      description:
        "The part of all throughflow that has been there before; null when a component is too large to invert.",
    }),
    flows: z.int().meta({ description: "Flows that match the filters." }),
    flowsWithAmount: z.int().meta({ description: "Those of them that are measured; the others have no amount." }),
    rules: z
      .array(
        z.strictObject({
          rule: z.enum(RULES),
          flowsWithAmount: z.int(),
          gross: apiFigure,
          low: z.number().meta({ description: "Balanced flow forwarding, as a part of `gross`." }),
          high: z.number().meta({ description: "Maximum circulation, as a part of `gross`." }),
        }),
      )
      .meta({ description: "Circularity under each rule that one could as well have chosen: the range of doubt." }),
    cycles: z.array(circle),
    truncated: z.boolean().meta({ description: "There are more circles than are listed." }),
  })
  .meta({
    id: "Circularity",
    description:
      "How much of the money goes round on a day, measured on flows with an amount. " +
      "A computation, not a source's figure.",
  });
