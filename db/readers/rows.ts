import "server-only";
import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import type { NothingKind, Qualifier, Quantity, Unit } from "@/lib/model/quantity";

export function toDate(edtf: string, earliest: string, latest: string): ImpreciseDate {
  return { edtf, earliest, latest };
}

export function toOptionalDate(
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
): ImpreciseDate | undefined {
  return edtf !== null && earliest !== null && latest !== null ? { edtf, earliest, latest } : undefined;
}

type QuantityRow = {
  qualifier: Qualifier | NothingKind | null;
  low: number | null;
  high: number | null;
  unit: Unit | null;
};

export function toOptionalQuantity({ qualifier, low, high, unit }: QuantityRow): Quantity | undefined {
  if (qualifier === null || unit === null) return undefined;
  if (qualifier === "undisclosed" || qualifier === "unknown") return { qualifier, unit };
  return { qualifier, unit, ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) };
}

/** A quantity that the database guarantees: its absence is damage. */
export function toQuantity(row: QuantityRow, owner: string): Quantity {
  const quantity = toOptionalQuantity(row);
  if (!quantity) throw new Error(`${owner} has no quantity`);
  return quantity;
}

/** Gathers what the rows of one table say of those of another under another, in their order. */
export function gather<Row, Value>(
  rows: Row[],
  key: (row: Row) => string,
  value: (row: Row) => Value,
): Map<string, Value[]> {
  const gathered = new Map<string, Value[]>();
  for (const row of rows) gathered.set(key(row), [...(gathered.get(key(row)) ?? []), value(row)]);
  return gathered;
}
