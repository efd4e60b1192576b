import { toQuery } from "@/lib/search-params/query";
import type { ViewContext } from "../reader";
import { restLabel } from "../rest";
import type { Cell } from "../table";

/** A table on the page has at most this many rows: the rest is in a file of the API, which the last row leads to. */
const MOST_ROWS = 120;

/** The first rows of a table and, where there are more, one that says how many and leads to all of them. */
export function bounded<Item>(
  items: Item[],
  { columns, file }: { columns: number; file: "delivery" | "milestones" },
  context: ViewContext,
  toRow: (item: Item) => Cell[],
): Cell[][] {
  const rows = items.slice(0, MOST_ROWS).map(toRow);
  if (items.length <= MOST_ROWS) return rows;
  const { params, days, wording } = context;
  const href = `/api/v1/${file}.csv${toQuery(params, days)}`;
  const rest = { text: restLabel(items.length - MOST_ROWS, wording), href };
  return [...rows, [rest, ...Array.from({ length: columns - 1 }, () => ({ text: "" }))]];
}
