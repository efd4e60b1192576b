import type { RawSearchParams } from "./reader";

/** The query of what a page got. */
export function fromRaw(raw: RawSearchParams): URLSearchParams {
  return new URLSearchParams(Object.entries(raw).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])));
}

/** The same as it follows a path, "" when it is empty: for addresses that must lead to the same view. */
export function toRawQuery(raw: RawSearchParams): string {
  const query = fromRaw(raw);
  return query.size ? `?${query}` : "";
}
