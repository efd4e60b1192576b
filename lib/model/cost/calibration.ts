import type { IsoDay } from "../imprecise-date";
import { lowerBound, statedNumber, type KnownQuantity } from "../quantity";
import { knownQuantity, type Standing } from "../standing";
import type { QuantityProperty } from "../vocabulary";

/**
 * Why a deal's dollars per gigawatt are not a capital cost: rent over years, money for shares, a loan, chips alone, or
 * a part of the site.
 */
type NotComparable = "rent" | "equity" | "debt" | "chips" | "part";

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
  /** `undefined` when it can be compared with an all-in cost. */
  notComparable?: NotComparable;
};

/**
 * Below this part of the lowest all-in reference a site's dollars cannot be all of its cost: they buy the building or
 * a first phase. Sources round dollars and gigawatts to one or two digits, so each may be off by 5 % (the reach of
 * "about" in `canAllBeTrue`), and their quotient down to 0.95 / 1.05 = 0.905 of what it says.
 */
const PART_BELOW = 0.9;

const POWERS: QuantityProperty[] = ["power", "phase_power"];
const VALUES: QuantityProperty[] = ["value", "stake_value"];

/**
 * Every deal that states both dollars and gigawatts above zero, with the dollars per gigawatt it implies, highest
 * first. Comparable with an all-in cost are only frameworks and sites, and only when not far below the lowest all-in
 * reference (`lowestAllIn`, in USD per GW). Standings of one day; headline quantities first, else those of a phase or a
 * stake.
 */
export function calibrations(standings: Standing[], lowestAllIn: number): Calibration[] {
  return standings
    .flatMap((standing) => {
      const power = firstOf(standing, POWERS);
      const value = firstOf(standing, VALUES);
      if (!power || !value || statedNumber(power.quantity) === 0 || statedNumber(value.quantity) === 0) return [];
      const impliedUsdPerGw = statedNumber(value.quantity) / statedNumber(power.quantity);
      return [
        {
          dealId: standing.deal.id,
          announced: standing.deal.announced.latest,
          power: power.quantity,
          value: value.quantity,
          impliedUsdPerGw,
          ...impliedRange(value.quantity, power.quantity),
          notComparable: reasonOf(standing, value.property, impliedUsdPerGw, lowestAllIn),
        },
      ];
    })
    .sort((a, b) => b.impliedUsdPerGw - a.impliedUsdPerGw);
}

function firstOf(
  standing: Standing,
  properties: QuantityProperty[],
): { property: QuantityProperty; quantity: KnownQuantity } | undefined {
  for (const property of properties) {
    const quantity = knownQuantity(standing, property);
    if (quantity) return { property, quantity };
  }
  return undefined;
}

/** Interval division: the least money over the most gigawatts, and the other way round. */
function impliedRange(value: KnownQuantity, power: KnownQuantity): { low: number; high?: number } {
  const low = power.high === undefined ? 0 : lowerBound(value) / power.high;
  return value.high === undefined || !power.low ? { low } : { low, high: value.high / power.low };
}

function reasonOf(
  { deal: { layer } }: Standing,
  property: QuantityProperty,
  impliedUsdPerGw: number,
  lowestAllIn: number,
): NotComparable | undefined {
  if (layer === "equity" || property === "stake_value") return "equity";
  if (layer === "cloud") return "rent";
  if (layer === "debt") return "debt";
  if (layer === "chips") return "chips";
  return impliedUsdPerGw < lowestAllIn * PART_BELOW ? "part" : undefined;
}
