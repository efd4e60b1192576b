import { z } from "zod";
import { faultyParameters, type ParameterFault } from "@/lib/http/problem";
import { CURVES, POWER_SCOPES, type CostScenario } from "@/lib/model/cost/scenario";
import { LIMITS, readCost, type UnitCostPreset, type CostFault } from "@/lib/search-params/cost";
import { asOfQuery } from "./filters";

const within = ({ low, high }: { low: number; high: number }) => z.number().min(low).max(high).optional();
const percent = (description: string) => within(LIMITS.percent).meta({ description });
const rows = (description: string) =>
  z
    .array(z.string())
    .optional()
    .meta({ description: `${description}; one for each planned deal, in the same order, empty for the default.` });

/** The parameters of the cost page, by the same names and in the same units. */
export const costScenarioQuery = asOfQuery.extend({
  scope: z
    .enum(POWER_SCOPES)
    .optional()
    .meta({
      description:
        "Which gigawatts are costed: the article's three deals as of its day (default), the same with unknown overlap, " +
        "one type net, the deals you pick, or a number you type.",
    }),
  deal: z.array(z.string().min(1)).optional().meta({ description: "Deals, for the scope `deals`; may be repeated." }),
  gw: within(LIMITS.gw).meta({ description: "Gigawatts that you type; without a `scope` they are the scope." }),
  preset: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "A unit cost of the ledger by its id, or `own` for your own low and high." }),
  low: within(LIMITS.low).meta({
    description: "Billions of dollars per gigawatt at the low end; the one price where there is no `high`.",
  }),
  high: within(LIMITS.high).meta({
    description: "Billions of dollars per gigawatt at the high end; the one price where there is no `low`.",
  }),
  firm: percent("Percent of binding deals' gigawatts that get built."),
  soft: percent("Percent of the gigawatts of deals that are not binding that get built."),
  dead: percent("Percent of the gigawatts of deals that ended or are on hold that get built."),
  spread: percent("Doubt to either side of these, in percentage points, as far as 0 and 100 leave room on both."),
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
type CostQuery = z.output<typeof costScenarioQuery>;

const REASONS: Record<CostFault["reason"], string> = {
  not_a_number: "is not a number",
  too_low: "is too low",
  too_high: "is too high",
  low_above_high: "is above `high`",
  years_reversed: "is before the first year",
  too_many: "are too many planned deals",
  unknown: "is not known as of the day",
  not_counted: "is not counted beside that `scope` or `preset`: leave one of the two out",
};

/**
 * The scenario that a query asks for, read as the page reads it. What the page would replace or ignore is refused with
 * a Problem that names it.
 */
export function costScenario(
  query: CostQuery,
  known: { deals: ReadonlySet<string>; presets: UnitCostPreset[] },
): { scenario: CostScenario; preset: string } {
  const faults = rowFaults(query);
  const raw = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
  );
  const { scenario, preset, faults: pageFaults } = readCost(raw, known);
  faults.push(
    ...pageFaults.map(({ param, value, reason }) => ({ parameter: param, detail: `"${value}" ${REASONS[reason]}` })),
  );
  if (faults.length) throw faultyParameters(faults);
  return { scenario, preset };
}

/** Planned deals come in four lists of one length; every row needs gigawatts. */
function rowFaults({ planGw = [], ...query }: CostQuery): ParameterFault[] {
  const lists = (["planPartner", "planFrom", "planTo"] as const).filter(
    (name) => query[name] && query[name].length !== planGw.length,
  );
  const empty = planGw.some((gw) => gw === "") ? [{ parameter: "planGw", detail: "is empty" }] : [];
  return [
    ...lists.map((name) => ({
      parameter: name,
      detail: `comes ${query[name]?.length ?? 0} times, planGw ${planGw.length} times`,
    })),
    ...empty,
  ];
}
