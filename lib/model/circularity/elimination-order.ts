import type { Arcs } from "./strong-components";

/**
 * An order in which to take the nodes of a graph out, and what it ties together. Nodes are numbered anew by their
 * `place` in it. `later` holds those after each place that it is tied to when its turn comes, by an arc either way or
 * through nodes that were out by then, ascending: those of a place stand from its `first` up to the next one's.
 */
export type EliminationOrder = { place: Int32Array; first: Int32Array; later: Int32Array; work: number };

/**
 * Takes out always one of the nodes with the fewest ties, so that few new ones arise: none in a tree, whichever way
 * its arcs lead, about n log n in a grid. The ties that a node leaves behind, each of its neighbours to each other,
 * are kept as one group (the quotient graph of George & Liu 1989, SIAM Review 31:1–19), and how many a node has is
 * bounded as in Amestoy, Davis & Duff (1996, SIAM J. Matrix Anal. Appl. 17:886–905): counting them would take as long
 * as the elimination. Refused: the sparse solver of mathjs (a port of CSparse) factors a matrix whole, with differences;
 * here it is eliminated again in part after every round, without any.
 */
export function eliminationOrder(size: number, arcs: Arcs): EliminationOrder {
  const single = neighboursOf(size, arcs);
  const groups = Array.from({ length: size }, (): number[] => []);
  /** By the node that left it behind; nothing once it is part of another. */
  const members = Array.from({ length: size }, (): number[] => []);
  const ties = Int32Array.from(single, (neighbours) => neighbours.length);
  const queue = byTies(ties);
  const [tied, met, outside] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [sequence, neighbours]: [number[], Int32Array[]] = [[], []];
  while (sequence.length < size) {
    const node = queue.next();
    const turn = sequence.push(node);
    const group: number[] = [];
    tied[node] = turn;
    const tie = (other: number) => {
      if (tied[other] === turn) return;
      tied[other] = turn;
      group.push(other);
    };
    single[node]?.forEach(tie);
    for (const old of groups[node] ?? []) {
      members[old]?.forEach(tie);
      members[old] = [];
    }
    for (const other of group)
      for (const old of groups[other] ?? []) {
        if (met[old] !== turn) outside[old] = members[old]?.length ?? 0;
        met[old] = turn;
        outside[old] = (outside[old] ?? 0) - 1;
      }
    for (const other of group) {
      /* A group that has no member outside the new one is part of it. */
      const kept = (groups[other] ?? []).filter((old) => (outside[old] ?? 0) > 0);
      const apart = (single[other] ?? []).filter((each) => tied[each] !== turn);
      const most = kept.reduce((sum, old) => sum + (outside[old] ?? 0), apart.length + group.length - 1);
      ties[other] = Math.min(most, size - turn - 1);
      kept.push(node);
      groups[other] = kept;
      single[other] = apart;
      queue.put(other);
    }
    members[node] = group;
    neighbours.push(Int32Array.from(group));
  }
  return numbered(sequence, neighbours);
}

function numbered(sequence: number[], neighbours: Int32Array[]): EliminationOrder {
  const place = new Int32Array(sequence.length);
  sequence.forEach((node, at) => (place[node] = at));
  const first = new Int32Array(sequence.length + 1);
  neighbours.forEach((own, at) => (first[at + 1] = (first[at] ?? 0) + own.length));
  const later = new Int32Array(first.at(-1) ?? 0);
  neighbours.forEach((own, at) => later.set(own.map((node) => place[node] ?? 0).sort(), first[at]));
  const work = neighbours.reduce((sum, own) => sum + own.length ** 2, 0);
  return { place, first, later, work };
}

/** Each node's neighbours by an arc either way, each once. */
function neighboursOf(size: number, { from, to }: Arcs): number[][] {
  const neighbours = Array.from({ length: size }, () => new Set<number>());
  for (let arc = 0; arc < from.length; arc += 1) {
    const [tail, head] = [from[arc] ?? 0, to[arc] ?? 0];
    if (tail === head) continue;
    neighbours[tail]?.add(head);
    neighbours[head]?.add(tail);
  }
  return neighbours.map((own) => [...own]);
}

/** Nodes in lists by their ties. One that is put in again waits where it belongs now; each comes out once. */
function byTies(ties: Int32Array) {
  const lists: number[][] = [];
  const isOut = new Uint8Array(ties.length);
  let turn = 0;
  const put = (node: number) => {
    const own = ties[node] ?? 0;
    (lists[own] ??= []).push(node);
    turn = Math.min(turn, own);
  };
  for (let node = 0; node < ties.length; node += 1) put(node);
  return {
    put,
    next: (): number => {
      for (;;) {
        const node = lists[turn]?.pop();
        if (node === undefined) turn += 1;
        else if (!isOut[node] && ties[node] === turn) {
          isOut[node] = 1;
          return node;
        }
      }
    },
  };
}
