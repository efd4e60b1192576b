import fc from "fast-check";
import { statedGw, type Project } from "@/lib/model/cost/project";
import { CURVES, DEFAULT_SCENARIO, type CostScenario } from "@/lib/model/cost/scenario";
import { FIRMNESSES } from "@/lib/model/firmness";
import type { KnownQuantity } from "@/lib/model/quantity";
import { atLeast, exact, gw, upTo } from "../builders";

export const project = (power: KnownQuantity, rest: Partial<Project> = {}): Project => ({
  id: "deal",
  power,
  firmness: "firm",
  window: { from: 2026, to: 2030, basis: "default" },
  ...rest,
});
export const scenario = (rest: Partial<CostScenario> = {}): CostScenario => ({ ...DEFAULT_SCENARIO, ...rest });

const power = fc.oneof(
  fc.integer({ min: 0, max: 50 }).map(exact),
  fc.integer({ min: 0, max: 50 }).map(atLeast),
  fc.integer({ min: 0, max: 50 }).map(upTo),
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 21, max: 50 }))
    .map(([low, high]) => gw(low, high, "range")),
);
const window = fc
  .tuple(fc.integer({ min: 2024, max: 2033 }), fc.integer({ min: 0, max: 8 }))
  .map(([from, years]) => ({ from, to: from + years, basis: "default" as const }));
/** Any handful of projects that a ledger could give, some of them bound in part. */
export const projects = fc.array(
  fc
    .record({
      id: fc.constant("deal"),
      power,
      firmness: fc.constantFrom(...FIRMNESSES),
      window,
      bound: fc.constantFrom(undefined, 0.25, 1),
    })
    .map(({ bound, ...each }): Project => ({
      ...each,
      ...(bound === undefined ? {} : { boundGw: bound * statedGw(each) }),
    })),
  { maxLength: 6 },
);
const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
/** Any scenario that the address can express. */
export const scenarios = fc
  .record({
    unitCost: fc
      .tuple(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(undefined, "more_than" as const),
      )
      .map(([low, more, qualifier]) => ({ low: low * 1e9, high: (low + more) * 1e9, qualifier })),
    realisation: fc.record({ firm: share, soft: share, dead: share }),
    spread: share,
    curve: fc.constantFrom(...CURVES),
    delayYears: fc.integer({ min: 0, max: 5 }),
    running: fc.boolean(),
  })
  .map(scenario);
