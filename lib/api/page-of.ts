import { API_ROOT } from "./api-version";
import { readCursor, toCursor } from "./cursor";
import type { Representation } from "./representation";

export const PAGE_ROWS = 100;

type Asked = {
  path: string;
  search: URLSearchParams;
  version: string;
  representation: Representation;
  limit?: number;
  cursor?: string;
};

/**
 * The question behind a query, whatever page is asked for: names in one order, and the values of a name in theirs,
 * since planned deals are told apart by it.
 */
export function questionOf(path: string, search: URLSearchParams): string {
  const asked = new URLSearchParams(search);
  asked.delete("cursor");
  asked.delete("limit");
  asked.sort();
  return `${path.replace(/\.csv$/, "")}?${asked}`;
}

/** The rows of the page asked for, and the address of the next. Throws an ApiProblem for a cursor that does not fit. */
export function pageOf(
  rows: unknown[],
  { path, search, version, representation, limit, cursor }: Asked,
): { page: unknown[]; next: string | null } {
  const binding = { version, question: questionOf(path, search) };
  const start = cursor === undefined ? 0 : readCursor(cursor, binding);
  const end = start + (limit ?? (representation === "csv" ? rows.length : PAGE_ROWS));
  const page = rows.slice(start, end);
  if (end >= rows.length) return { page, next: null };
  const query = new URLSearchParams(search);
  query.set("cursor", toCursor(end, binding));
  const address = representation === "csv" ? `${path.replace(/\.csv$/, "")}.csv` : path;
  return { page, next: `${API_ROOT}${address}?${query}` };
}
