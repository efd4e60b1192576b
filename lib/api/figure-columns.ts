import { field } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import type { ApiFigure } from "./schemas/values";

/**
 * A figure as the columns of a CSV: qualifier, bounds, unit, and the ids of its sources with spaces between. All
 * empty when no source speaks of it.
 */
export function figureColumns<Row>(
  name: string,
  about: string,
  of: (row: Row) => ApiFigure | null | undefined,
): Field<Row>[] {
  const prefix = name ? `${name}_` : "";
  return [
    field(
      `${prefix}qualifier`,
      `${about}: how exact it is, or that it is undisclosed or unknown`,
      (row) => of(row)?.qualifier,
    ),
    field(`${prefix}low`, `${about}: lower bound`, (row) => of(row)?.low ?? undefined, "number"),
    field(`${prefix}high`, `${about}: upper bound`, (row) => of(row)?.high ?? undefined, "number"),
    field(`${prefix}unit`, `${about}: unit`, (row) => of(row)?.unit),
    field(`${prefix}source_ids`, `${about}: its sources`, (row) => of(row)?.sourceIds.join(" ")),
  ];
}
