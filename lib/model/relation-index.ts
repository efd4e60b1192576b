import { groupBy } from "./group-by";
import type { Relation } from "./ledger";

/** A relation seen from one of its deals: the other deal, and the relation. */
export type Neighbour = { id: string; relation: Relation };

/** What counting asks of relations, found by deal and not by reading the whole list. Each list keeps the order of the relations. */
export type RelationIndex = {
  /** The wholes that a deal is part of. */
  wholesOf: (dealId: string) => Neighbour[];
  /** The deals that a relation says are on the same capacity, whichever of the two it names first. */
  twinsOf: (dealId: string) => Neighbour[];
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

function build(relations: Relation[]): RelationIndex {
  const ofKind = (kind: Relation["kind"]) => relations.filter((relation) => relation.kind === kind);
  const wholes = groupBy(ofKind("part_of"), ({ from }) => from);
  const successors = groupBy(ofKind("supersedes"), ({ to }) => to);
  const sides = ofKind("same_capacity_as").flatMap((relation) => {
    const { from, to } = relation;
    const there = { of: from, id: to, relation };
    return from === to ? [there] : [there, { of: to, id: from, relation }];
  });
  const twins = groupBy(sides, ({ of }) => of);
  return {
    wholesOf: (dealId) => (wholes.get(dealId) ?? []).map((relation) => ({ id: relation.to, relation })),
    twinsOf: (dealId) => (twins.get(dealId) ?? []).map(({ id, relation }) => ({ id, relation })),
    successorOf: (dealId) => successors.get(dealId)?.slice(0, 1).map((relation) => ({ id: relation.from, relation }))[0],
  };
}
