import { groupBy } from "./group-by";
import { isOnOrBefore, type IsoDay } from "./imprecise-date";
import type { Relation } from "./ledger";

/** The relations already known on a day, in the ledger's order: an imprecise date counts once it is certainly past. */
export function relationsOn(relations: Relation[], day: IsoDay): Relation[] {
  return relations.filter(({ since }) => isOnOrBefore(since, day));
}

/** A relation seen from one of its deals: the id of the deal at the other end, and the relation. */
type Neighbour = { id: string; relation: Relation };

/** What counting asks of relations, looked up by deal id. Every list keeps the order of the relations. */
export type RelationIndex = {
  /** The wholes that a deal is part of. */
  wholesOf: (dealId: string) => readonly Neighbour[];
  /** The deals that share a deal's capacity, whichever of the two the relation names first. */
  twinsOf: (dealId: string) => readonly Neighbour[];
  /** The deal that replaced a deal; `undefined` when none did. */
  successorOf: (dealId: string) => Neighbour | undefined;
  /** Deals (`from`) whose end lowers another deal's quantity (`to`). */
  reductions: readonly Relation[];
};

const NONE: readonly Neighbour[] = [];

/** Indexes relations in one pass each. Build it once per count, never per lookup. */
export function relationIndex(relations: Relation[]): RelationIndex {
  const ofKind = (kind: Relation["kind"]) => relations.filter((relation) => relation.kind === kind);
  const gathered = (sides: (Neighbour & { of: string })[]) => {
    const byDeal = groupBy(sides, ({ of }) => of);
    return (dealId: string) => byDeal.get(dealId) ?? NONE;
  };
  const up = (relation: Relation) => ({ of: relation.from, id: relation.to, relation });
  const down = (relation: Relation) => ({ of: relation.to, id: relation.from, relation });
  const successors = gathered(ofKind("supersedes").map(down));
  return {
    wholesOf: gathered(ofKind("part_of").map(up)),
    twinsOf: gathered(
      ofKind("same_capacity_as").flatMap((relation) =>
        relation.from === relation.to ? [up(relation)] : [up(relation), down(relation)],
      ),
    ),
    successorOf: (dealId) => successors(dealId)[0],
    reductions: ofKind("reduces"),
  };
}

/**
 * The deals that relations tie together, directly or through other deals: gives every deal the id of one deal of its
 * cluster, the same for all of them. A deal without a relation is its own cluster. Linear in the relations.
 */
export function clusters(relations: Relation[]): (dealId: string) => string {
  const ends = relations.flatMap(({ from, to }) => [
    { id: from, other: to },
    { id: to, other: from },
  ]);
  const neighbours = groupBy(ends, ({ id }) => id);
  const found = new Map<string, string>();
  for (const first of neighbours.keys()) {
    const queue = found.has(first) ? [] : [first];
    for (const id of queue) {
      if (found.has(id)) continue;
      found.set(id, first);
      queue.push(...(neighbours.get(id) ?? []).map(({ other }) => other));
    }
  }
  return (dealId) => found.get(dealId) ?? dealId;
}
