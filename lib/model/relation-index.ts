import { groupBy } from "./group-by";
import type { Relation } from "./ledger";

/** A relation seen from one of its deals: the other deal, and the relation. */
export type Neighbour = { id: string; relation: Relation };

/**
 * What counting asks of relations, found by deal and not by reading the whole list. Each list keeps the order of the
 * relations.
 */
export type RelationIndex = {
  /** The wholes that a deal is part of. */
  wholesOf: (dealId: string) => readonly Neighbour[];
  /** The deals that a relation says are on the same capacity, whichever of the two it names first. */
  twinsOf: (dealId: string) => readonly Neighbour[];
  /** What took a deal's place. */
  successorOf: (dealId: string) => Neighbour | undefined;
};

const known = new WeakMap<Relation[], RelationIndex>();

/** The index of a list of relations, made once per list. */
export function relationIndex(relations: Relation[]): RelationIndex {
  const index = known.get(relations) ?? build(relations);
  known.set(relations, index);
  return index;
}

const NONE: readonly Neighbour[] = [];

function build(relations: Relation[]): RelationIndex {
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
  };
}
