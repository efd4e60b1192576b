import type { Fault } from "../fault";

/** A fault for every id of the list that stands in it twice. */
export function doubles(file: string, ids: string[]): Fault[] {
  const seen = new Set<string>();
  const twice = new Set(ids.filter((id) => seen.size === seen.add(id).size));
  return [...twice].map((id) => ({ file, path: id, reason: "stands twice" }));
}

/** A fault for every id that nothing answers to. */
export function dangling(file: string, path: string, what: string, ids: string[], known: Set<string>): Fault[] {
  return ids.filter((id) => !known.has(id)).map((id) => ({ file, path, reason: `there is no ${what} "${id}"` }));
}
