import type { RawSearchParams } from "./reader";

/**
 * A query's own texts and lists of texts. A name such as `__proto__` or `toString`, or a value that a router made of
 * it, must not reach code that looks values up by name.
 */
export function ownTexts(raw: RawSearchParams): RawSearchParams {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]): [string, string | string[]][] => {
      if (name in Object.prototype) return [];
      if (typeof value === "string") return [[name, value]];
      return Array.isArray(value) ? [[name, value.filter((each) => typeof each === "string")]] : [];
    }),
  );
}

/** The query that a page was asked with. */
export function toSearchParams(raw: RawSearchParams): URLSearchParams {
  return new URLSearchParams(
    Object.entries(raw).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])),
  );
}

/** The same as it follows a path, "" when it is empty: for addresses of the same view. */
export function toRawQuery(raw: RawSearchParams): string {
  const query = toSearchParams(raw);
  return query.size ? `?${query}` : "";
}

/** A query as pages get it: one text for a name that comes once, a list for one that repeats. */
export function fromQuery(query: URLSearchParams): RawSearchParams {
  const names = [...new Set(query.keys())];
  return ownTexts(
    Object.fromEntries(
      names.map((name) => {
        const values = query.getAll(name);
        return [name, values.length > 1 ? values : values[0]];
      }),
    ),
  );
}
