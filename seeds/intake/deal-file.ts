import { SeedError } from "../fault";
import type { DealItem } from "./intake";
import type { Item } from "./item";

/**
 * The parts of a deal file: the deal, and the organisations and sources it brings along. Throws a SeedError when the
 * file is nothing like one.
 */
export function dealFile(file: string, json: unknown): { deal: DealItem; organisations: Item[]; sources: Item[] } {
  if (!isRecord(json))
    throw new SeedError([{ file, path: "", reason: "holds no deal: a deal file is one object with an id" }]);
  const { organisations, sources, ...deal } = json;
  return {
    deal: { value: deal, locate: (path) => ({ file, path: path.join(".") }) },
    organisations: itemsOf(file, "organisations", organisations),
    sources: itemsOf(file, "sources", sources),
  };
}

function itemsOf(file: string, name: string, list: unknown): Item[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw new SeedError([{ file, path: name, reason: "is not a list" }]);
  return list.map((value: unknown, at) => ({
    value,
    locate: (path) => ({ file, path: [name, at, ...path].join(".") }),
  }));
}

export const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null && !Array.isArray(json);
