import { formatAmount, formatLabel, formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import { qualifiedBand, type Capex, type QualifiedBand } from "@/lib/model/cost/capex";
import type { Sized } from "@/lib/model/cost/project";
import type { Band, UnitPrice } from "@/lib/model/cost/scenario";
import type { KnownQuantity, Unit } from "@/lib/model/quantity";
import type { Cell } from "../table";

/** Numbers of a model are rounded to three digits before they are written: more would claim more than it knows. */
const round = (value: number) => Number(value.toPrecision(3));
/** A band as the formatter takes it, with whatever qualifier and ends it has: this is no source's quantity. */
const rounded = ({ low: exactLow, high: exactHigh, qualifier }: QualifiedBand, unit: Unit): KnownQuantity => {
  const [low, high] = [exactLow === undefined ? undefined : round(exactLow), round(exactHigh)];
  const isOne = low === high && qualifier === "range";
  return { qualifier: isOne ? "exact" : qualifier, unit, ...(low === undefined ? {} : { low }), high };
};

/**
 * A capital cost in words: "at least $500–600B". `of` and `unitCost`: what it was computed from, whose qualifiers it
 * keeps.
 */
export const writeCapex = (capex: Capex, wording: Wording, of?: Sized[], unitCost?: UnitPrice): string =>
  formatQuantity(rounded(qualifiedBand(capex, of, unitCost), "USD"), wording);
/** Dollars of a model in words with their unit at its shortest, for a big figure: "at least $500–600B". */
export function writeAnswer(band: QualifiedBand, wording: Wording): string {
  const quantity = rounded(band, "USD");
  return wording.t(`quantity.${quantity.qualifier}`, { amount: formatAmount(quantity, wording, "unitLabel") });
}
/** A capital cost at its shortest, for a chart's label. */
export const labelCapex = (capex: Capex, wording: Wording, of?: Sized[], unitCost?: UnitPrice): string =>
  formatLabel(rounded(qualifiedBand(capex, of, unitCost), "USD"), wording);

/** One number of a model with its unit, without a qualifier; a negative one with its sign. */
export function writeNumber(value: number, unit: Unit, wording: Wording, units: "unit" | "unitLabel" = "unit"): string {
  const size = round(Math.abs(value));
  const text = formatAmount({ qualifier: "exact", unit, low: size, high: size }, wording, units);
  return value < 0 && size > 0 ? `−${text}` : text;
}

/** A number of a table: its unit at its shortest, its value for the spreadsheet. */
export const numberCell = (value: number, unit: Unit, wording: Wording): Cell => ({
  text: writeNumber(value, unit, wording, "unitLabel"),
  value,
  numeric: true,
});

/** A low and a high of a model with their unit; one number when they are the same; "at least" when they are `open`. */
export function writeBand({ low, high }: Band, unit: Unit, wording: Wording, open = false): string {
  return formatQuantity(rounded({ qualifier: open ? "at_least" : "range", low, high }, unit), wording);
}

/** One number of a model that is a minimum where what it rests on is `open`, and is never negative. */
export const writeFloor = (value: number, unit: Unit, wording: Wording, open: boolean): string =>
  writeBand({ low: value, high: value }, unit, wording, open);

/** Dollars of a model, a minimum or a maximum where they are one. */
export const writeLimit = (usd: number, limit: "at_least" | "up_to" | false, wording: Wording): string =>
  formatQuantity(rounded({ qualifier: limit || "range", low: usd, high: usd }, "USD"), wording);

/** Dollars per gigawatt as its source qualifies them: "more than $40B per GW". */
export const writeUnitPrice = ({ low, high, qualifier = "range" }: UnitPrice, wording: Wording): string =>
  formatQuantity(rounded({ qualifier, low, high }, "USD_per_GW"), wording);

/** Gigawatts of the scope with what their ends allow. */
export const writePower = (power: Capex, wording: Wording, of?: Sized[]): string =>
  formatQuantity(rounded(qualifiedBand(power, of), "GW"), wording);

/** Dollars in billions, as charts draw them. */
export const billions = (usd: number): number => usd / 1e9;
