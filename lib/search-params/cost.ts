import {
  CURVES,
  DEFAULT_SCENARIO,
  LAST_YEAR,
  POWER_SCOPES,
  type Band,
  type CostScenario,
  type PlannedDeal,
  type UnitPrice,
} from "@/lib/model/cost/scenario";
import { numberIn, type NumberReason, type ValueFault } from "./number-in";
import type { RawSearchParams } from "./reader";

/** A unit cost that can be chosen by name, in dollars per gigawatt. */
export type UnitCostPreset = UnitPrice & { id: string };
/** A planned deal as the form shows it, understood or not. */
export type PlannedRow = { partner: string; gw: string; from: string; to: string };
/** The parameters that can be wrong. */
export type CostParam =
  | ("scope" | "deal" | "gw" | "preset" | "low" | "high" | "firm" | "soft" | "dead" | "spread" | "curve" | "delay")
  | ("running" | "growth" | "share" | "closeBy" | "planGw" | "planFrom" | "planTo");
export type CostFault = ValueFault<
  CostParam,
  NumberReason | "low_above_high" | "years_reversed" | "too_many" | "unknown" | "not_counted"
>;
/** What the address says about costs: the scenario to compute, what the form shows, and what was not understood. */
export type CostParams = {
  scenario: CostScenario;
  preset: string;
  plannedRows: PlannedRow[];
  faults: CostFault[];
  compare?: string;
};

/** The parameters that make a scenario, for addresses of other pages that rest on one. */
export const costScenarioNames = [
  ...(["scope", "deal", "gw", "preset", "low", "high", "firm", "soft", "dead", "spread", "curve", "delay"] as const),
  ...(["running", "growth", "share", "closeBy", "planPartner", "planGw", "planFrom", "planTo"] as const),
];
export const DEFAULT_PRESET = "huang-2025-10";
export const OWN_PRESET = "own";

/** The limits of what can be typed, in the units of the form: GW, billions of dollars per GW, percent, years. */
export const LIMITS = {
  gw: { low: 0, high: 1000 },
  low: { low: 0.1, high: 1000 },
  high: { low: 0.1, high: 1000 },
  percent: { low: 0, high: 100 },
  delay: { low: 0, high: 10 },
  growth: { low: -50, high: 500 },
  closeBy: { low: 2026, high: LAST_YEAR },
  year: { low: 2025, high: LAST_YEAR },
} as const;
export const MOST_PLANNED = 20;

const all = (value: string | string[] | undefined): string[] => [value ?? []].flat();
const first = (raw: RawSearchParams, param: string) => all(raw[param])[0]?.trim() ?? "";

/**
 * Reads a cost scenario from an address or from the form's fields, which have the same names. Lenient: a value that
 * cannot be used is replaced by the nearest that can, or by the default, and `faults` says which and by what. Typed
 * gigawatts are the scope, and typed prices the unit cost, unless another is named: then `faults` says that they are
 * not counted, so that old addresses that carry both mean what they meant.
 */
export function readCost(
  raw: RawSearchParams,
  known: { deals: ReadonlySet<string>; presets: UnitCostPreset[] },
): CostParams {
  const faults: CostFault[] = [];
  const number = (param: CostParam, limits: Band, otherwise: number) =>
    numberIn(param, first(raw, param), limits, otherwise, faults);
  const percent = (param: CostParam, otherwise: number, limits: Band = LIMITS.percent) =>
    number(param, limits, otherwise * 100) / 100;
  const oneOf = <Value extends string>(param: CostParam, values: readonly Value[], otherwise: Value): Value => {
    const asked = first(raw, param);
    const value = values.find((each) => each === asked);
    if (asked && !value) faults.push({ param, value: asked, reason: "unknown", used: otherwise });
    return value ?? otherwise;
  };
  const { realisation, ...standard } = DEFAULT_SCENARIO;
  const deals = [...new Set(all(raw.deal).filter(Boolean))];
  for (const value of deals.filter((id) => !known.deals.has(id)))
    faults.push({ param: "deal", value, reason: "unknown", used: "" });
  const isTyped = first(raw, "gw") !== "";
  const scope = oneOf("scope", POWER_SCOPES, isTyped ? "typed" : standard.scope);
  if (isTyped && scope !== "typed") faults.push(notCounted("gw", raw));
  const { preset, unitCost } = readUnitCost(raw, known.presets, number, oneOf, faults);
  const { rows, planned } = readPlanned(raw, faults);
  const scenario: CostScenario = {
    scope,
    deals: deals.filter((id) => known.deals.has(id)),
    typedGw: number("gw", LIMITS.gw, standard.typedGw),
    planned,
    unitCost,
    realisation: {
      firm: percent("firm", realisation.firm),
      soft: percent("soft", realisation.soft),
      dead: percent("dead", realisation.dead),
    },
    spread: percent("spread", standard.spread),
    curve: oneOf("curve", CURVES, standard.curve),
    delayYears: number("delay", LIMITS.delay, standard.delayYears),
    running: oneOf("running", ["yes", "no"], standard.running ? "yes" : "no") === "yes",
    growth: percent("growth", standard.growth, LIMITS.growth),
    computeShare: percent("share", standard.computeShare),
    closeBy: Math.round(number("closeBy", LIMITS.closeBy, standard.closeBy)),
  };
  return { scenario, preset, plannedRows: rows, faults, compare: first(raw, "compare").slice(0, 4000) || undefined };
}

/**
 * Whether an address makes an assumption that the page folds away: any but the gigawatts, the unit cost and the growth
 * that a reader types. The day is none: it is the page's.
 */
export function setsAssumption({ scenario, preset, plannedRows }: CostParams): boolean {
  const { scope, typedGw: _gw, unitCost: _cost, growth: _growth, planned: _planned, deals: _deals, ...rest } = scenario;
  const named = Object.keys(rest) as (keyof typeof rest)[];
  return (
    ![DEFAULT_SCENARIO.scope, "typed"].includes(scope) ||
    ![DEFAULT_PRESET, OWN_PRESET].includes(preset) ||
    plannedRows.length > 0 ||
    named.some((name) => JSON.stringify(rest[name]) !== JSON.stringify(DEFAULT_SCENARIO[name]))
  );
}

type ReadNumber = (param: CostParam, limits: Band, otherwise: number) => number;
type ReadChoice = (param: CostParam, values: readonly string[], otherwise: string) => string;

const notCounted = (param: CostParam, raw: RawSearchParams): CostFault => ({
  param,
  value: first(raw, param).slice(0, 40),
  reason: "not_counted",
  used: "",
});

/**
 * A preset's band, or the reader's own low and high, which also count when no preset is named. One of the two alone is
 * the one price.
 */
function readUnitCost(
  raw: RawSearchParams,
  presets: UnitCostPreset[],
  number: ReadNumber,
  oneOf: ReadChoice,
  faults: CostFault[],
): { preset: string; unitCost: UnitPrice } {
  const typed = (["low", "high"] as const).filter((end) => first(raw, end) !== "");
  const names = [OWN_PRESET, ...presets.map(({ id }) => id)];
  const preset = oneOf("preset", names, typed.length ? OWN_PRESET : DEFAULT_PRESET);
  const known = presets.find(({ id }) => id === preset);
  if (known) {
    faults.push(...typed.map((end) => notCounted(end, raw)));
    const { low, high, qualifier } = known;
    return { preset, unitCost: { low, high, ...(qualifier && { qualifier }) } };
  }
  const standard = DEFAULT_SCENARIO.unitCost;
  const [only] = typed.length === 1 ? typed : [];
  if (only) {
    const price = number(only, LIMITS[only], standard[only] / 1e9) * 1e9;
    return { preset: OWN_PRESET, unitCost: { low: price, high: price } };
  }
  const low = number("low", LIMITS.low, standard.low / 1e9);
  const high = number("high", LIMITS.high, standard.high / 1e9);
  if (low <= high) return { preset: OWN_PRESET, unitCost: { low: low * 1e9, high: high * 1e9 } };
  faults.push({ param: "low", value: first(raw, "low"), reason: "low_above_high", used: String(high) });
  return { preset: OWN_PRESET, unitCost: { low: high * 1e9, high: high * 1e9 } };
}

/**
 * Planned deals: four fields a row, in order. A row without gigawatts is not built; one whose years run backwards is
 * built in its first.
 */
function readPlanned(raw: RawSearchParams, faults: CostFault[]): { rows: PlannedRow[]; planned: PlannedDeal[] } {
  const column = (param: string) => all(raw[param]).map((value) => value.trim());
  const [partners, powers, froms, tos] = [
    column("planPartner"),
    column("planGw"),
    column("planFrom"),
    column("planTo"),
  ];
  const given = powers.map((gw, index) => ({
    partner: (partners[index] ?? "").slice(0, 60),
    gw,
    from: froms[index] ?? "",
    to: tos[index] ?? "",
  }));
  const filled = given.filter(({ gw, partner }) => gw !== "" || partner !== "");
  if (filled.length > MOST_PLANNED)
    faults.push({ param: "planGw", value: String(filled.length), reason: "too_many", used: String(MOST_PLANNED) });
  const rows = filled.slice(0, MOST_PLANNED);
  const planned = rows.flatMap(({ partner, gw, from, to }): PlannedDeal[] => {
    if (gw === "") return [];
    const powerGw = numberIn("planGw", gw, LIMITS.gw, 0, faults);
    const start = Math.round(numberIn("planFrom", from, LIMITS.year, 2027, faults));
    const end = Math.round(numberIn("planTo", to, LIMITS.year, Math.max(start, 2030), faults));
    if (end < start) faults.push({ param: "planTo", value: to, reason: "years_reversed", used: String(start) });
    return powerGw > 0 ? [{ partner, powerGw, from: start, to: Math.max(start, end) }] : [];
  });
  return { rows, planned };
}
