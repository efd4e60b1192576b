import { z } from "zod";
import { CURVES, POWER_SCOPES } from "@/lib/model/cost/scenario";
import { firmness } from "./deal";
import { apiFigure, id, orNull } from "./values";

const fractions = z.strictObject({ firm: z.number(), soft: z.number(), dead: z.number() });

const scenario = z
  .strictObject({
    scope: z.enum(POWER_SCOPES),
    preset: z.string().meta({ description: "The unit cost by its id in the ledger, or `own`." }),
    unitCost: apiFigure.meta({ description: "Dollars per gigawatt." }),
    realisation: fractions.meta({ description: "Fractions of announced gigawatts that get built." }),
    spread: z.number().meta({ description: "A fraction to either side." }),
    curve: z.enum(CURVES),
    delayYears: z.number(),
    running: z.boolean(),
    growth: z.number().meta({ description: "A fraction a year." }),
    computeShare: z.number().meta({ description: "A fraction of revenue." }),
    closeBy: z.int(),
  })
  .meta({ id: "CostScenario", description: "Every choice behind the answer, the defaults included." });

const project = z
  .strictObject({
    id: z
      .string()
      .meta({ description: "The deal's id; `planned-0` and so on for planned ones, `typed` for a typed number." }),
    dealId: orNull(id),
    firmness: orNull(firmness).meta({
      description: "Of its gigawatts other than those of `binding`; null for a typed number, which is no deal.",
    }),
    binding: orNull(apiFigure).meta({
      description: "The binding gigawatts, where they are fewer than all or a signed ceiling; else null.",
    }),
    endedSince: z.boolean().meta({
      description: "Whether the deal has ended by the day, although it counts as it stood on the article's day.",
    }),
    power: apiFigure,
    capex: apiFigure.meta({ description: "What gets built of it at the unit cost." }),
    from: z.int().meta({ description: "Its first year in the model, which builds nothing before the year of `asOf`." }),
    to: z.int(),
    basis: z.enum(["milestones", "start", "default", "reader"]).meta({ description: "Where the years come from." }),
  })
  .meta({ id: "CostedProject" });

export const costYear = z
  .strictObject({
    year: z.int(),
    inService: apiFigure.meta({ description: "Gigawatts in service at its end." }),
    capex: apiFigure.meta({ description: "Capital cost of what is built in it." }),
    capexCentral: apiFigure,
    running: apiFigure.meta({
      description:
        "Running cost of what is in service: operating expenses without capital, by the series `running-cost`.",
    }),
  })
  .meta({ id: "CostYear" });

const paymentYear = z
  .strictObject({
    year: z.int(),
    spend: apiFigure,
    revenue: apiFigure,
    paid: apiFigure,
    gap: apiFigure,
    cumulativeGap: apiFigure,
  })
  .meta({ id: "PaymentYear" });

/** The result of a scenario. Computed values are figures too, with the sources of the gigawatts and the unit cost. */
export const costAnswer = z
  .strictObject({
    scenario,
    power: apiFigure.meta({ description: "Gigawatts that get built." }),
    capex: apiFigure.meta({
      description:
        "Capital cost of all that gets built, whenever. When gigawatts or the unit cost are stated as a minimum it is " +
        "`at_least` or `more_than`, and `high` is only that of the stated ones; so is all that is computed from it.",
    }),
    projects: z.array(project),
    notCosted: z
      .array(
        z.strictObject({
          dealId: id,
          because: id.meta({ description: "The chosen deal that holds its gigawatts." }),
          reason: z.enum(["part_of", "same_capacity_as", "superseded"]),
        }),
      )
      .meta({ description: "Chosen deals that are not costed, so that no gigawatt counts twice." }),
    percentiles: z
      .strictObject({ p5: apiFigure, p50: apiFigure, p95: apiFigure, mean: apiFigure, draws: z.int() })
      .meta({ description: "Capital cost spent by the end of 2035, from seeded draws." }),
    years: z.array(costYear).meta({
      description:
        "From the year of `asOf` on. What ran in years that are over is on record: ask `/delivery` with their last day.",
    }),
    payments: z.array(paymentYear).meta({
      description:
        "Spending against the part of revenue that goes to computing, from the year of the stated revenue on; " +
        "empty when no revenue was stated by the day.",
    }),
    closingGrowth: orNull(apiFigure).meta({
      description:
        "The yearly growth of revenue, as a fraction, that would have paid for everything " +
        "by `closeBy`; 0 when none is needed, null when none does.",
    }),
  })
  .meta({
    id: "Cost",
    description: "What gigawatts cost, when, how surely, and who pays. A computation, not a source's figure.",
  });
