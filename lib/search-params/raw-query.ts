import type { RawSearchParams } from "./reader";

/** What a page got as a query. */
export function queryOf(raw: RawSearchParams): URLSearchParams {
  return new URLSearchParams(
    Object.entries(raw).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])),
  );
}

/** The same as it follows a path, "" when it is empty: for addresses that must lead to the same view. */
export function toRawQuery(raw: RawSearchParams): string {
  const query = queryOf(raw);
  return query.size ? `?${query}` : "";
}

/** A query as pages get it: one text for a name that stands once, a list for one that repeats. */
export function fromQuery(query: URLSearchParams): RawSearchParams {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}
