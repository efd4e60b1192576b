import { z } from "zod";
import { CURVES, POWER_SCOPES } from "@/lib/model/cost/scenario";
import { LIMITS } from "@/lib/search-params/cost";
import { asOfQuery } from "./filters";

const within = ({ low, high }: { low: number; high: number }) => z.number().min(low).max(high).optional();
const percent = (description: string) => within(LIMITS.percent).meta({ description });
const rows = (description: string) =>
  z
    .array(z.string())
    .optional()
    .meta({ description: `${description}; one for each planned deal, in the same order, empty for the default.` });

/** The parameters of the cost page, by the same names and in the same units. */
export const costQuery = asOfQuery.extend({
  scope: z.enum(POWER_SCOPES).optional().meta({
    description:
      "Which gigawatts are costed: the article's three deals (default), the same with unknown overlap, one layer net, the deals you pick, or a number you type.",
  }),
  deal: z.array(z.string().min(1)).optional().meta({ description: "Deals, for the scope `deals`; may be repeated." }),
  gw: within(LIMITS.gw).meta({ description: "Gigawatts, for the scope `typed`." }),
  preset: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "A unit cost of the ledger by its id, or `own` for your own low and high." }),
  low: within(LIMITS.low).meta({ description: "Billions of dollars per gigawatt at the low end." }),
  high: within(LIMITS.high).meta({ description: "Billions of dollars per gigawatt at the high end." }),
  firm: percent("Percent of firm deals' gigawatts that get built."),
  soft: percent("Percent of soft deals' gigawatts that get built."),
  dead: percent("Percent of dead deals' gigawatts that get built."),
  spread: percent("Doubt to either side of these, in percentage points."),
  curve: z.enum(CURVES).optional().meta({ description: "How building spreads over a deal's years." }),
  delay: within(LIMITS.delay).meta({ description: "The longest delay of all building, in years." }),
  running: z
    .enum(["yes", "no"])
    .optional()
    .meta({ description: "Whether running cost is part of the yearly spending." }),
  growth: within(LIMITS.growth).meta({ description: "Yearly growth of OpenAI's revenue, in percent." }),
  share: percent("Percent of revenue that goes to computing."),
  closeBy: z
    .int()
    .min(LIMITS.closeBy.low)
    .max(LIMITS.closeBy.high)
    .optional()
    .meta({ description: "The year by which revenue should have paid." }),
  planPartner: rows("Partners of deals that you plan"),
  planGw: rows("Their gigawatts"),
  planFrom: rows("Their first year of building"),
  planTo: rows("Their last year of building"),
});
export type CostQuery = z.output<typeof costQuery>;
