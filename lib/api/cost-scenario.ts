import type { CostScenario } from "@/lib/model/cost/scenario";
import { DEFAULT_PRESET, OWN_PRESET, readCost, type UnitCostPreset } from "@/lib/search-params/cost";
import type { Problem } from "@/lib/search-params/number-in";
import type { CostQuery } from "./cost-query";
import { faultyParameters, type ParameterFault } from "./problem";

const REASONS: Record<Problem["reason"], string> = {
  not_a_number: "is no number",
  too_low: "is too low",
  too_high: "is too high",
  low_above_high: "is above `high`",
  years_reversed: "is before the first year",
  too_many: "are too many planned deals",
  unknown: "is not known as of the day",
};

/**
 * The scenario that a query asks for, read as the page reads it; but what the page would mend or leave aside is
 * refused with an ApiProblem that names it.
 */
export function costScenario(
  query: CostQuery,
  known: { deals: ReadonlySet<string>; presets: UnitCostPreset[] },
): { scenario: CostScenario; preset: string } {
  const faults = [...rowFaults(query), ...presetFaults(query)];
  const raw = Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
  );
  const { scenario, preset, problems } = readCost(raw, known);
  faults.push(
    ...problems.map(({ param, value, reason }) => ({ parameter: param, detail: `"${value}" ${REASONS[reason]}` })),
  );
  if (faults.length) throw faultyParameters(faults);
  return { scenario, preset };
}

/** Planned deals stand in four lists of one length; a row without gigawatts is none. */
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

function presetFaults({ preset, low, high }: CostQuery): ParameterFault[] {
  const typed = low !== undefined || high !== undefined;
  return typed && preset !== undefined && preset !== OWN_PRESET
    ? [
        {
          parameter: "preset",
          detail: `has its own ends: leave out low and high, or use ${OWN_PRESET} (default: ${DEFAULT_PRESET})`,
        },
      ]
    : [];
}
