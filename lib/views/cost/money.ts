import { formatAmount, formatLabel, formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import { qualifiedBand, type Capex, type QualifiedBand } from "@/lib/model/cost/capex";
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

/** A capital cost in words: "at least $500–600B". `power` gives the gigawatts' own qualifier. */
export const writeCapex = (capex: Capex, wording: Wording, power?: KnownQuantity): string =>
  formatQuantity(rounded(qualifiedBand(capex, power), "USD"), wording);
/** The same at its shortest, for a chart's label. */
export const labelCapex = (capex: Capex, wording: Wording, power?: KnownQuantity): string =>
  formatLabel(rounded(qualifiedBand(capex, power), "USD"), wording);

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

/** A low and a high of a model with their unit; one number when they are the same. */
export function writeBand({ low, high }: { low: number; high: number }, unit: Unit, wording: Wording): string {
  return formatAmount(rounded({ qualifier: "range", low, high }, unit), wording);
}

/** Gigawatts of the scope with what their ends allow. */
export const writePower = (power: Capex, wording: Wording): string =>
  formatQuantity(rounded(qualifiedBand(power), "GW"), wording);

/** Dollars in billions, as charts draw them. */
export const billions = (usd: number): number => usd / 1e9;
