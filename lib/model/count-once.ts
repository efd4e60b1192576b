import type { Entry, Measure } from "./entry";
import { groupBy } from "./group-by";
import { splitCounted, type LeftOut } from "./left-out";
import type { Relation } from "./ledger";
import type { KnownQuantity } from "./quantity";
import { lowerByPart } from "./quantity-arithmetic";
import type { RelationIndex } from "./relations";
import { knownQuantity, type Standing } from "./standing";

/** A deal (`by`) that ended after `whole` stated its quantity, and what that takes off the low end of it. */
type Reduction = { whole: Entry; by: Standing; part: KnownQuantity; relation: Relation };

/** What of a layer's entries counts towards a measure, nothing twice. */
export type Count = {
  counted: Entry[];
  leftOut: LeftOut[];
  /** Parts of counted entries that were dropped: they lower the low end of the net. */
  reductions: Reduction[];
};

/** Splits the entries of one layer on one day into what its net total counts and what it leaves out. */
export function countOnce(entries: Entry[], standings: Standing[], index: RelationIndex, measure: Measure): Count {
  const { counted, leftOut } = splitCounted(entries, index);
  return { counted, leftOut, reductions: reductionsOf(counted, standings, index, measure) };
}

function reductionsOf(
  counted: Entry[],
  standings: Standing[],
  { reductions }: RelationIndex,
  measure: Measure,
): Reduction[] {
  if (!reductions.length || !counted.length) return [];
  const ends = new Set(reductions.flatMap(({ from, to }) => [from, to]));
  const wholes = new Map(counted.flatMap((entry) => keyed(entry.standing, entry, ends)));
  const parts = new Map(standings.flatMap((standing) => keyed(standing, standing, ends)));
  return reductions.flatMap((relation) => {
    const whole = wholes.get(relation.to);
    const by = parts.get(relation.from);
    const part = by && whole?.standing.deal.layer === by.deal.layer ? knownQuantity(by, measure) : undefined;
    const statedOn = whole?.claims[0]?.statedOn;
    return whole && by && part && statedOn && statedOn.latest <= by.deal.announced.latest
      ? [{ whole, by, part, relation }]
      : [];
  });
}

const keyed = <Value>({ deal: { id } }: Standing, value: Value, among: ReadonlySet<string>): [string, Value][] =>
  among.has(id) ? [[id, value]] : [];

/**
 * Each counted entry as the net adds it: what was dropped since lowers the low end of its last, softest part. In the
 * order of `counted`.
 */
export function netEntries({ counted, reductions }: Pick<Count, "counted" | "reductions">): Entry[] {
  if (!reductions.length) return counted;
  const dropped = groupBy(reductions, ({ whole }) => whole);
  return counted.map((entry) => {
    const lower = (quantity: KnownQuantity) =>
      (dropped.get(entry) ?? []).reduce((lowered, { part }) => lowerByPart(lowered, part), quantity);
    const last = entry.parts.length - 1;
    return {
      ...entry,
      quantity: lower(entry.quantity),
      parts: entry.parts.map((part, at) => (at === last ? { ...part, quantity: lower(part.quantity) } : part)),
    };
  });
}
