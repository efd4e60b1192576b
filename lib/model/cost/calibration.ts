import type { IsoDay } from "../imprecise-date";
import type { Relation } from "../ledger";
import { lowerBound, statedNumber, type KnownQuantity } from "../quantity";
import { relationIndex } from "../relations";
import { knownQuantity, type Standing } from "../standing";
import type { QuantityProperty } from "../vocabulary";
import type { Band } from "./scenario";

/** Why a deal's dollars per gigawatt are not the capital cost of a site: rent over years, a loan, or chips alone. */
type NotComparable = "rent" | "debt" | "chips";

/** The nominal US dollars per gigawatt that a deal implies. */
export type Calibration = {
  dealId: string;
  announced: IsoDay;
  /** In GW. */
  power: KnownQuantity;
  /** In USD. */
  value: KnownQuantity;
  /** The stated numbers divided. */
  impliedUsdPerGw: number;
  /** What the qualifiers allow, in USD per GW; `high` is absent when it is open. */
  low: number;
  high?: number;
  /** `undefined` for sites and umbrellas over sites, which can be compared with an all-in cost, whatever they imply. */
  notComparable?: NotComparable;
  /** The id of another deal of the list that counts the same sites, as its whole. */
  within?: string;
};

const POWERS: QuantityProperty[] = ["power", "phase_power"];

/**
 * Every deal that states both dollars and gigawatts above zero, with the dollars per gigawatt it implies, highest
 * first. All frameworks and sites are comparable with an all-in cost: none is excluded because of its result, although
 * its dollars may buy the building alone. Money for shares is the cost of no gigawatt and is not listed. Standings and
 * relations of one day; headline gigawatts first, else those of a phase.
 */
export function calibrations(standings: Standing[], relations: Relation[]): Calibration[] {
  const found = standings.flatMap((standing): Calibration[] => {
    const power = firstOf(standing, POWERS);
    const value = knownQuantity(standing, "value");
    const { id, layer, announced } = standing.deal;
    if (!power || !value || statedNumber(power) === 0 || statedNumber(value) === 0) return [];
    if (layer === "equity" || layer === "contingent") return [];
    return [
      {
        dealId: id,
        announced: announced.latest,
        power,
        value,
        impliedUsdPerGw: statedNumber(value) / statedNumber(power),
        ...impliedRange(value, power),
        notComparable: reasonOf(standing),
      },
    ];
  });
  const { wholesOf } = relationIndex(relations);
  const listed = new Map(found.map((each) => [each.dealId, each]));
  return found
    .map((each) => ({ ...each, within: wholesOf(each.dealId).find(({ id }) => listed.has(id))?.id }))
    .sort((a, b) => b.impliedUsdPerGw - a.impliedUsdPerGw);
}

/** Whether what the qualifiers allow a deal to imply meets a band, both in USD per GW. */
export const canLieWithin = ({ low, high = Infinity }: Calibration, band: Band): boolean =>
  low <= band.high && high >= band.low;

function firstOf(standing: Standing, properties: QuantityProperty[]): KnownQuantity | undefined {
  for (const property of properties) {
    const quantity = knownQuantity(standing, property);
    if (quantity) return quantity;
  }
  return undefined;
}

/** Interval division: the least money over the most gigawatts, and the other way round. */
function impliedRange(value: KnownQuantity, power: KnownQuantity): { low: number; high?: number } {
  const low = power.high === undefined ? 0 : lowerBound(value) / power.high;
  return value.high === undefined || !power.low ? { low } : { low, high: value.high / power.low };
}

function reasonOf({ deal: { layer }, flows }: Standing): NotComparable | undefined {
  if (layer === "cloud" || (layer === "chips" && flows.some(({ flow }) => flow.kind === "cloud_contract")))
    return "rent";
  return layer === "debt" || layer === "chips" ? layer : undefined;
}
