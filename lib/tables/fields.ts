import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import type { Note, Text } from "@/lib/model/text";
import type { CellValue, ColumnType, Field } from "./table";

type Maybe<Value> = Value | null | undefined;

/** A row of the ledger, or of the API, which writes null where the ledger has nothing: the same columns read both. */
export type RowOf<Item> = { [Key in keyof Item]: undefined extends Item[Key] ? Item[Key] | null : Item[Key] };

/** One column of any type. */
export function field<Row>(
  name: string,
  description: string,
  of: (row: Row) => CellValue | null,
  type: ColumnType = "string",
): Field<Row> {
  return { name, type, description, of: (row) => of(row) ?? undefined };
}

/** Words in both languages, as the two columns `<name>_en` and `<name>_fr`. */
export function textFields<Row>(name: string, description: string, of: (row: Row) => Maybe<Text>): Field<Row>[] {
  return [
    field(`${name}_en`, `${description}, in English`, (row) => of(row)?.en),
    field(`${name}_fr`, `${description}, in French`, (row) => of(row)?.fr),
  ];
}

/** A date as three columns: as the source gives it (EDTF, ISO 8601-2), and the first and last day it may mean. */
export function dateFields<Row>(
  name: string,
  description: string,
  of: (row: Row) => Maybe<ImpreciseDate>,
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

/** A quantity of the ledger or a figure of the API. */
type Bounds = { qualifier: string; unit: string; low?: number | null; high?: number | null };

/** A quantity as four columns; where a row has more than one, each has a name and says what it is `about`. */
export function quantityFields<Row>(of: (row: Row) => Maybe<Bounds>, name = "", about = ""): Field<Row>[] {
  const prefix = name && `${name}_`;
  const subject = about && `${about}. `;
  return [
    field(
      `${prefix}qualifier`,
      `${subject}exact, about, at_least, more_than, up_to, range, target; or undisclosed, unknown`,
      (row) => of(row)?.qualifier,
    ),
    field(
      `${prefix}low`,
      `${subject}The lower bound, empty when there is none (up_to)`,
      (row) => of(row)?.low,
      "number",
    ),
    field(
      `${prefix}high`,
      `${subject}The upper bound, empty when there is none (at_least, more_than)`,
      (row) => of(row)?.high,
      "number",
    ),
    field(
      `${prefix}unit`,
      `${subject}GW, USD, USD_per_GW, USD_per_share, shares, fraction, chips, wafers and the like`,
      (row) => of(row)?.unit,
    ),
  ];
}

/** A figure of the API as five columns: its quantity, and the ids of its sources with spaces between. */
export const figureFields = <Row>(
  name: string,
  about: string,
  of: (row: Row) => Maybe<Bounds & { sourceIds: string[] }>,
): Field<Row>[] => [
  ...quantityFields(of, name, about),
  field(name ? `${name}_source_ids` : "source_ids", `${about}. Its sources`, (row) => of(row)?.sourceIds.join(" ")),
];

/** A list of ids, or of texts in both languages (with their day where they have one), as JSON text. */
export function listField<Row>(name: string, description: string, of: (row: Row) => (string | Note)[]): Field<Row> {
  return field(
    name,
    `${description}, as a JSON list`,
    (row) => JSON.stringify(of(row).map((item) => (typeof item === "string" ? item : toPlain(item)))),
    "json",
  );
}

/** A list of ids as JSON text, empty where there is none. */
export const optionalListField = <Row>(
  name: string,
  description: string,
  of: (row: Row) => Maybe<string[]>,
): Field<Row> => field(name, `${description}, as a JSON list`, (row) => of(row) && JSON.stringify(of(row)), "json");

const toPlain = ({ en, fr, since }: Note) => ({ en, fr, ...(since && { since: since.edtf }) });
