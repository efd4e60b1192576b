import { indexOf, type Network } from "../circularity/network";
import { passOn, type PassOn } from "./pass-on";

/** Who fails in which round, by index, and what everybody pays and owes, in the network's unit. */
export type Failures = { rounds: Map<number, number>; payments: number[]; owed: number[] };

/** A party fails when it has less than it owes by more than this part of it: far above the dust of sums of numbers. */
const DUST = 1e-12;

/**
 * The fictitious-default sequence on a network of debts, by index of party: everybody is taken to pay in full; those
 * who cannot are the first round and pass on what they get; those who now cannot are the next; until nobody fails. Each
 * party is taken out once, so that all rounds together cost one elimination. `already` failed in earlier rounds of the
 * same sequence, before debts were added; those of them who can pay now are let off. Stops after the first round in
 * which one of `until` fails, since its failing adds debts.
 */
export function failures(
  network: Network,
  already: ReadonlyMap<number, number>,
  until: ReadonlySet<number> = new Set(),
): Failures {
  const { system, owed } = systemOf(network);
  const pays = (party: number) => owed[party] ?? 0;
  const rounds = new Map(already);
  const fails = (party: number) => !rounds.has(party) && system.has(party, pays) < pays(party) * (1 - DUST);
  let touched = takenOut(system, [...already.keys()]);
  const first = [...already.values()].reduce((last, round) => Math.max(last, round), 0) + 1;
  let suspects: Iterable<number> = network.nodes.keys();
  for (let round = first; ; round += 1) {
    const failing = [...suspects].filter(fails);
    if (!failing.length) break;
    for (const party of failing) rounds.set(party, round);
    touched = takenOut(system, failing);
    if (failing.some((party) => until.has(party))) break;
    suspects = touched;
  }
  const passed = system.payments(pays);
  const healed = [...already.keys()].filter((party) => (passed.get(party) ?? 0) >= pays(party));
  if (healed.length) return failures(network, without(already, healed), until);
  return { rounds, payments: owed.map((all, party) => passed.get(party) ?? all), owed };
}

const without = (rounds: ReadonlyMap<number, number>, parties: number[]) =>
  new Map([...rounds].filter(([party]) => !parties.includes(party)));

/**
 * Takes parties out, always one with the fewest ties at that moment, and names who was tied to them. Parties wait in
 * lists by their ties; one whose ties have grown moves on when its turn comes, one whose ties have shrunk is put
 * forward.
 */
function takenOut(system: PassOn, parties: number[]): Set<number> {
  const touched = new Set<number>();
  /** The list in which each party waits; none for one that does not. */
  const waitsIn: number[] = [];
  let left = parties.length;
  const byTies: number[][] = [];
  let turn = 0;
  const put = (party: number) => {
    const ties = system.ties(party);
    (byTies[ties] ??= []).push(party);
    waitsIn[party] = ties;
    turn = Math.min(turn, ties);
  };
  parties.forEach(put);
  while (left) {
    const party = byTies[turn]?.pop();
    if (party === undefined) turn += 1;
    else if (waitsIn[party] !== turn) continue;
    else if (system.ties(party) > turn) put(party);
    else {
      left -= 1;
      waitsIn[party] = -1;
      for (const tied of system.takeOut(party)) {
        touched.add(tied);
        if (system.ties(tied) < (waitsIn[tied] ?? -1)) put(tied);
      }
    }
  }
  return touched;
}

/** What everybody owes, and the network in parts of a dollar. Whoever can pay by itself always does: money in hand. */
function systemOf({ nodes, edges, boundary }: Network): { system: PassOn; owed: number[] } {
  const index = indexOf(nodes);
  const own = nodes.map((node) => boundary.get(node)?.in ?? 0);
  const outside = nodes.map((node) => boundary.get(node)?.out ?? 0);
  const owed = [...outside];
  const ends = edges.map(({ from, to, amount }) => ({ from: index.get(from) ?? -1, to: index.get(to) ?? -1, amount }));
  for (const { from, amount } of ends) owed[from] = (owed[from] ?? 0) + amount;
  const isSure = nodes.map((_, party) => (own[party] ?? 0) >= (owed[party] ?? 0));
  const parts = nodes.map(() => new Map<number, number>());
  for (const { from, to, amount } of ends)
    if (isSure[from]) own[to] = (own[to] ?? 0) + amount;
    else parts[from]?.set(to, amount / (owed[from] ?? 1));
  const leaves = outside.map((amount, party) => (isSure[party] ? 1 : amount / (owed[party] ?? 1)));
  return { system: passOn(own, parts, leaves), owed };
}
