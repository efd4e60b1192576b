import type { RawSearchParams } from "./reader";

/** The query of what a page got, names that repeat included. */
export function toAddress(raw: RawSearchParams): URLSearchParams {
  return new URLSearchParams(Object.entries(raw).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])));
}
