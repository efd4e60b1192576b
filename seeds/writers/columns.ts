import type { Connection } from "@/db/connection";
import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import type { NothingKind, Qualifier, Unit } from "@/lib/model/quantity";

/** What writers write through: the connection itself, or a transaction on it. */
export type Transaction = Pick<Connection, "insert" | "select" | "delete" | "run">;

type DateColumns<Name extends string> = Record<Name | `${Name}Earliest` | `${Name}Latest`, string>;

/** A date as its three columns; all absent when there is none. */
export function dateColumns<Name extends string>(name: Name, date: ImpreciseDate): DateColumns<Name>;
export function dateColumns<Name extends string>(
  name: Name,
  date: ImpreciseDate | undefined,
): Partial<DateColumns<Name>>;
export function dateColumns(name: string, date: ImpreciseDate | undefined): Record<string, string> {
  return date ? { [name]: date.edtf, [`${name}Earliest`]: date.earliest, [`${name}Latest`]: date.latest } : {};
}

type SeedQuantity = { qualifier: Qualifier | NothingKind; unit: Unit; low?: number; high?: number };

/** A quantity as its four columns, empty where it says nothing. */
export function quantityColumns(quantity: SeedQuantity | undefined) {
  return {
    qualifier: quantity?.qualifier ?? null,
    low: quantity?.low ?? null,
    high: quantity?.high ?? null,
    unit: quantity?.unit ?? null,
  };
}
