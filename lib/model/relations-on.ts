import type { IsoDay } from "./imprecise-date";
import type { Relation } from "./ledger";

const held = new WeakMap<Relation[], Map<IsoDay, Relation[]>>();
/** More days than the ledger has changes on; beyond it the oldest asked for is forgotten. */
const DAYS_HELD = 500;

/**
 * The relations that were known on a day: those whose day had come, in their order. The same list each time, so that
 * what is worked out from it can be kept.
 */
export function relationsOn(relations: Relation[], day: IsoDay): Relation[] {
  const days = held.get(relations) ?? new Map<IsoDay, Relation[]>();
  held.set(relations, days);
  const known = days.get(day) ?? relations.filter(({ since }) => since.latest <= day);
  if (days.size >= DAYS_HELD && !days.has(day)) days.delete(days.keys().next().value ?? day);
  days.set(day, known);
  return known;
}
