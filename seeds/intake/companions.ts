import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import type { Fault } from "../fault";
import type { OnDuplicate } from "./extend";
import { checkItem, type Item, type Locate } from "./item";
import { withoutGaps } from "./without-gaps";

/**
 * The organisations or sources that are new, and where each came from. One that stands with the same words is passed
 * over; with others, it is a fault.
 */
export function newCompanions<Seed extends { id: string }>(
  items: Item[],
  schema: z.ZodType<Seed>,
  standing: Seed[],
  onDuplicate: OnDuplicate,
): { fresh: Seed[]; places: Map<string, Locate>; faults: Fault[] } {
  const byId = new Map(standing.map((each) => [each.id, each]));
  const places = new Map<string, Locate>();
  const faults: Fault[] = [];
  const fresh = items.flatMap((item) => {
    const { value, faults: ofItem } = checkItem(item, schema);
    for (const fault of ofItem) faults.push(fault);
    if (!value) return [];
    places.set(value.id, item.locate);
    const known = byId.get(value.id);
    if (known && onDuplicate === "tell" && !isDeepStrictEqual(withoutGaps(known), withoutGaps(value)))
      faults.push({
        ...item.locate(["id"]),
        reason: `the ledger holds "${known.id}" with other words, and an import edits nothing that stands`,
      });
    return known ? [] : [value];
  });
  return { fresh, places, faults };
}
