import { indexOf, networkOf, type Network } from "../circularity/network";
import { failures } from "./failures";

/**
 * A promise to pay `cap` to the beneficiary once the party `of` fails to pay all that it owes. `backed` of it the
 * guarantor finds from elsewhere when it is called: all of it, where it can pay whatever happens.
 */
export type Guarantee = { guarantor: string; beneficiary: string; of: string; cap: number; backed: number };

/**
 * What became of a party, in the unit of the network. `received` is what the others paid it, beside its `own` means.
 */
type PartyCleared = {
  owed: number;
  own: number;
  received: number;
  paid: number;
  /** The round in which it fails, from 1; `undefined` when it pays all that it owes. */
  round?: number;
};

/** The greatest clearing payments of a network of debts, with the guarantees that were called and in which round. */
export type Cleared = {
  parties: ReadonlyMap<string, PartyCleared>;
  owed: number;
  paid: number;
  unpaid: number;
  /** What each dollar that a party owes is worth: the part of it that it pays, 1 for one that owes nothing. */
  paidPart: (party: string) => number;
  called: { guarantee: Guarantee; round: number }[];
};

/**
 * Clears a network of debts (Eisenberg and Noe, Management Science 47, 2001): an edge is what `from` owes `to`, a
 * boundary's `in` a party's own means, its `out` what it owes outside. Returns the greatest p with
 * p_i = min(p̄_i, e_i + Σ_j Π_ji p_j), found by the fictitious-default sequence, whose rounds it tells. Every party is
 * in it; amounts are in the network's unit, finite and never negative. A guarantee becomes a debt of its cap in the
 * round in which the party that it covers fails, for the next round to see; once called it stays called.
 */
export function clearing(debts: Network, guarantees: Guarantee[] = []): Cleared {
  const called: Cleared["called"] = [];
  let network = debts;
  let rounds: ReadonlyMap<number, number> = new Map();
  for (;;) {
    const index = indexOf(network.nodes);
    const waiting = guarantees.filter((guarantee) => !called.some((each) => each.guarantee === guarantee));
    const awaited = new Set(waiting.map(({ of }) => index.get(of) ?? -1));
    const found = failures(network, rounds, awaited);
    rounds = found.rounds;
    const now = waiting.flatMap((guarantee) => {
      const round = rounds.get(index.get(guarantee.of) ?? -1);
      return round === undefined ? [] : [{ guarantee, round }];
    });
    if (!now.length) return clearedOf(network, found, called);
    for (const each of now) called.push(each);
    const before = network.nodes;
    network = withCalled(
      network,
      now.map(({ guarantee }) => guarantee),
    );
    rounds = renumbered(rounds, before, network.nodes);
  }
}

/** The network in which some guarantees are debts. */
function withCalled({ edges, boundary, nodes }: Network, guarantees: Guarantee[]): Network {
  const means = new Map(nodes.map((node) => [node, boundary.get(node) ?? { in: 0, out: 0 }]));
  for (const { guarantor, backed } of guarantees) {
    const own = means.get(guarantor) ?? { in: 0, out: 0 };
    means.set(guarantor, { ...own, in: own.in + backed });
  }
  const added = guarantees.map(({ guarantor, beneficiary, cap }) => ({
    from: guarantor,
    to: beneficiary,
    amount: cap,
  }));
  return networkOf([...edges, ...added], means);
}

/** Rounds by index in one list of parties as rounds by index in another. */
function renumbered(rounds: ReadonlyMap<number, number>, from: string[], to: string[]): Map<number, number> {
  const index = indexOf(to);
  return new Map([...rounds].map(([party, round]) => [index.get(from[party] ?? "") ?? -1, round]));
}

function clearedOf(
  { nodes, edges, boundary }: Network,
  { rounds, payments, owed }: ReturnType<typeof failures>,
  called: Cleared["called"],
): Cleared {
  const paidPart = (index: number) => {
    const all = owed[index] ?? 0;
    return all > 0 ? (payments[index] ?? 0) / all : 1;
  };
  const index = indexOf(nodes);
  const received = nodes.map(() => 0);
  for (const { from, to, amount } of edges) {
    const at = index.get(to) ?? -1;
    received[at] = (received[at] ?? 0) + amount * paidPart(index.get(from) ?? -1);
  }
  const parties = new Map(
    nodes.map((name, at) => [
      name,
      {
        owed: owed[at] ?? 0,
        own: boundary.get(name)?.in ?? 0,
        received: received[at] ?? 0,
        paid: payments[at] ?? 0,
        round: rounds.get(at),
      },
    ]),
  );
  const [all, paid] = [sum(owed), sum(payments)];
  const unpaid = sum(owed.map((each, at) => each - (payments[at] ?? 0)));
  return { parties, owed: all, paid, unpaid, paidPart: (party) => paidPart(index.get(party) ?? -1), called };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
