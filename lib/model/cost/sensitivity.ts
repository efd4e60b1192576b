import { FIRMNESSES, type Firmness } from "../firmness";
import { builtShare } from "./build-out";
import { builtGw, centralGw, floorGw, statedGw, type Project } from "./project";
import { LAST_YEAR, type Band, type CostScenario } from "./scenario";
import { realisationRange } from "./uncertainty";

type SensitivityInput = "unitCost" | Firmness | "delay" | "power";

/** What one input does to the capital cost spent by the end of LAST_YEAR, all others central. */
export type Swing = {
  input: SensitivityInput;
  /** The cost at the input's low and at its high end, in nominal US dollars. */
  atLow: number;
  atHigh: number;
  /** Those ends, in the input's unit: USD per GW, fractions, years, GW. */
  from: number;
  to: number;
};

type Point = {
  unitCost: number;
  realisation: CostScenario["realisation"];
  delayYears: number;
  power: (project: Project) => number;
};

/**
 * The tornado: each input in turn from its low to its high, the others at their centre (middle of the unit cost, the
 * reader's realisation, half the longest delay, middle of a stated range). The widest first; inputs that move nothing
 * are left out. `central` is the cost with all at their centre, in nominal US dollars.
 */
export function sensitivity(projects: Project[], scenario: CostScenario): { central: number; swings: Swing[] } {
  const { unitCost, realisation, delayYears, curve } = scenario;
  const centre: Point = {
    unitCost: (unitCost.low + unitCost.high) / 2,
    realisation,
    delayYears: delayYears / 2,
    power: centralGw,
  };
  const spent = (change: Partial<Point>) => {
    const point = { ...centre, ...change };
    return (
      point.unitCost *
      projects.reduce(
        (sum, project) =>
          sum +
          builtGw(project, point.power(project), point.realisation) *
            builtShare(project.window, curve, LAST_YEAR + 1 - point.delayYears),
        0,
      )
    );
  };
  const swing = (input: SensitivityInput, { low, high }: Band, change: (value: number) => Partial<Point>): Swing => ({
    input,
    from: low,
    to: high,
    atLow: spent(change(low)),
    atHigh: spent(change(high)),
  });
  const total = (gw: (project: Project) => number) => projects.reduce((sum, project) => sum + gw(project), 0);
  const power: Swing = {
    input: "power",
    from: total(floorGw),
    to: total(statedGw),
    atLow: spent({ power: floorGw }),
    atHigh: spent({ power: statedGw }),
  };
  const swings = [
    swing("unitCost", unitCost, (value) => ({ unitCost: value })),
    ...FIRMNESSES.map((firmness) =>
      swing(firmness, realisationRange(scenario, firmness), (value) => ({
        realisation: { ...realisation, [firmness]: value },
      })),
    ),
    swing("delay", { low: 0, high: delayYears }, (value) => ({ delayYears: value })),
    power,
  ];
  const width = ({ atLow, atHigh }: Swing) => Math.abs(atHigh - atLow);
  return { central: spent({}), swings: swings.filter((each) => width(each) > 0).sort((a, b) => width(b) - width(a)) };
}
