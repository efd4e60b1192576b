import { sql, type SQL } from "drizzle-orm";
import { check, real, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Text } from "@/lib/model/text";
import { NOTHINGS, QUALIFIERS, UNITS, type NothingKind, type Qualifier } from "@/lib/model/quantity";

/** Words in both languages, as a JSON object with the keys "en" and "fr". */
export const words = (name: string) => text(name, { mode: "json" }).$type<Text>();

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
type DateKeys<Name extends string> = Name | `${Name}Earliest` | `${Name}Latest`;
const dateColumn = (name: string) => text(snake(name));
const requiredDateColumn = (name: string) => text(snake(name)).notNull();

/** A date as the source gives it (EDTF) with the first and last day it may mean. */
export const requiredDate = <Name extends string>(name: Name) =>
  dateColumns(name, requiredDateColumn) as Record<DateKeys<Name>, ReturnType<typeof requiredDateColumn>>;

export const optionalDate = <Name extends string>(name: Name) =>
  dateColumns(name, dateColumn) as Record<DateKeys<Name>, ReturnType<typeof dateColumn>>;

function dateColumns<Column>(name: string, column: (name: string) => Column): Record<string, Column> {
  return {
    [name]: column(name),
    [`${name}Earliest`]: column(`${name}Earliest`),
    [`${name}Latest`]: column(`${name}Latest`),
  };
}

const qualifiers: [Qualifier, ...(Qualifier | NothingKind)[]] = ["exact", ...QUALIFIERS.slice(1), ...NOTHINGS];

/** A quantity: which word qualifies it, its bounds, its unit. All empty when the row has none. */
export const quantityColumns = () => ({
  qualifier: text("qualifier", { enum: qualifiers }),
  low: real("low"),
  high: real("high"),
  unit: text("unit", { enum: UNITS }),
});

type QuantityColumns = Record<"qualifier" | "low" | "high" | "unit", AnySQLiteColumn>;

/**
 * The same rule as `boundsFault` in lib/model/quantity, kept by the database itself. COALESCE, since SQLite lets a
 * CHECK of NULL pass.
 */
export const quantityCheck = (name: string, table: QuantityColumns) =>
  check(
    name,
    sql`COALESCE(CASE
      WHEN ${table.qualifier} IS NULL THEN ${table.low} IS NULL AND ${table.high} IS NULL AND ${table.unit} IS NULL
      WHEN ${table.unit} IS NULL THEN 0
      WHEN ${table.qualifier} IN ('undisclosed', 'unknown') THEN ${table.low} IS NULL AND ${table.high} IS NULL
      WHEN ${table.qualifier} IN ('at_least', 'more_than') THEN ${table.low} >= 0 AND ${table.high} IS NULL
      WHEN ${table.qualifier} = 'up_to' THEN ${table.low} IS NULL AND ${table.high} >= 0
      WHEN ${table.qualifier} = 'range' THEN ${table.low} >= 0 AND ${table.low} < ${table.high}
      ELSE ${table.low} >= 0 AND ${table.low} = ${table.high} END, 0)`,
  );

/** Holds a column to a closed list of words. */
export const oneOf = (name: string, column: AnySQLiteColumn, allowed: readonly string[]): ReturnType<typeof check> =>
  check(name, sql`${column} IN (${sql.raw(allowed.map((word) => `'${word}'`).join(", "))})` as SQL);
