import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import type { Text } from "@/lib/model/ledger";
import { isKnown, type Quantity } from "@/lib/model/quantity";
import type { Cell, ColumnType, Field } from "./table";

/** One column of any type. */
export function field<Row>(
  name: string,
  description: string,
  of: (row: Row) => Cell,
  type: ColumnType = "string",
): Field<Row> {
  return { name, type, description, of };
}

/** Words in both languages, as the two columns `<name>_en` and `<name>_fr`. */
export function words<Row>(name: string, description: string, of: (row: Row) => Text | undefined): Field<Row>[] {
  return [
    field(`${name}_en`, `${description}, in English`, (row) => of(row)?.en),
    field(`${name}_fr`, `${description}, in French`, (row) => of(row)?.fr),
  ];
}

/** A date as three columns: as the source gives it (EDTF, ISO 8601-2), and the first and last day it may mean. */
export function date<Row>(
  name: string,
  description: string,
  of: (row: Row) => ImpreciseDate | undefined,
): Field<Row>[] {
  return [
    field(
      name,
      `${description}, as precise as the source: EDTF (2026-41 is the second half of 2026)`,
      (row) => of(row)?.edtf,
    ),
    field(`${name}_earliest`, `The first day that ${name} may mean`, (row) => of(row)?.earliest, "date"),
    field(`${name}_latest`, `The last day that ${name} may mean`, (row) => of(row)?.latest, "date"),
  ];
}

/** A quantity as four columns. */
export function quantity<Row>(of: (row: Row) => Quantity | undefined): Field<Row>[] {
  const known = (row: Row) => {
    const stated = of(row);
    return stated && isKnown(stated) ? stated : undefined;
  };
  return [
    field(
      "qualifier",
      "exact, about, at_least, more_than, up_to, range, target; or undisclosed, unknown",
      (row) => of(row)?.qualifier,
    ),
    field("low", "The lower bound, empty when there is none (up_to)", (row) => known(row)?.low, "number"),
    field(
      "high",
      "The upper bound, empty when there is none (at_least, more_than)",
      (row) => known(row)?.high,
      "number",
    ),
    field(
      "unit",
      "GW, USD, USD_per_GW, USD_per_share, shares, fraction, chips, wafers and the like",
      (row) => of(row)?.unit,
    ),
  ];
}

/** A list, as JSON text: ids, or texts in both languages. */
export function list<Row>(name: string, description: string, of: (row: Row) => (string | Text)[]): Field<Row> {
  return field(
    name,
    `${description}, as a JSON list`,
    (row) => JSON.stringify(of(row).map((item) => (typeof item === "string" ? item : { en: item.en, fr: item.fr }))),
    "json",
  );
}
