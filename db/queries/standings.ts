import "server-only";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import { standingsAsOf, type Standing } from "@/lib/model/standing";

/**
 * More days than the ledger has changes on; beyond it the oldest asked for is forgotten, so that odd addresses cannot
 * fill the memory.
 */
const DAYS_HELD = 500;
const held = new WeakMap<Ledger, Map<IsoDay, Standing[]>>();

/** Every deal as it stood on a day, computed once per ledger version and day. */
export function standingsOn(ledger: Ledger, day: IsoDay): Standing[] {
  const days = held.get(ledger) ?? new Map<IsoDay, Standing[]>();
  held.set(ledger, days);
  const known = days.get(day);
  if (known) return known;
  const standings = standingsAsOf(ledger, day);
  if (days.size >= DAYS_HELD) days.delete(days.keys().next().value ?? day);
  days.set(day, standings);
  return standings;
}
