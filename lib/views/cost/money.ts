import { formatAmount, formatLabel, formatQuantity } from "@/lib/format/quantity";
import type { Wording } from "@/lib/format/wording";
import { capexQuantity, type Capex } from "@/lib/model/cost/capex";
import type { KnownQuantity, Unit } from "@/lib/model/quantity";
import type { Cell } from "../table";

/** Numbers of a model are rounded to three digits before they are written: more would claim more than it knows. */
const round = (value: number) => Number(value.toPrecision(3));
const rounded = (quantity: KnownQuantity): KnownQuantity => {
  const [low, high] = [quantity.low, quantity.high].map((bound) => (bound === undefined ? undefined : round(bound)));
  const same = low !== undefined && low === high && quantity.qualifier === "range";
  return {
    ...quantity,
    qualifier: same ? "exact" : quantity.qualifier,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
};

/** A capital cost in words: "at least $500–600B". `power` gives the gigawatts' own qualifier. */
export const writeCapex = (capex: Capex, wording: Wording, power?: KnownQuantity): string =>
  formatQuantity(rounded(capexQuantity(capex, power)), wording);
/** The same at its shortest, for a chart's label. */
export const labelCapex = (capex: Capex, wording: Wording, power?: KnownQuantity): string =>
  formatLabel(rounded(capexQuantity(capex, power)), wording);

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
  return formatAmount(rounded({ qualifier: "range", unit, low, high }), wording);
}

/** Gigawatts of the scope with what their ends allow. */
export const writePower = ({ low, high, open }: Capex, wording: Wording): string =>
  formatQuantity(rounded({ ...capexQuantity({ low, high, open }), unit: "GW" }), wording);

/** Dollars in billions, as charts draw them. */
export const billions = (usd: number): number => usd / 1e9;
