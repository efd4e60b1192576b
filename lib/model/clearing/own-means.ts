import type { Edge, Network } from "../circularity/network";
import { networkOf } from "../circularity/network";

/**
 * Debts with own means for a stress, in their unit. A party that can pay a part φ from elsewhere (1 strong, 0 passing
 * on what it gets) has e = max(0, p̄ − r) + φ · min(p̄, r), where r is what others owe it: what its promised receipts
 * do not cover it has found elsewhere already, since nobody fails while everybody pays. `keptPart` is the part of its
 * promises that the party under stress has the means for, its receipts included: e = max(0, part · p̄ − r). Parts are 0
 * to 1.
 */
export function withOwnMeans(
  debts: Edge[],
  elsewhere: (party: string) => number,
  stressed: { party: string; keptPart: number },
): Network {
  const bare = networkOf(debts);
  const [owes, gets] = [totals(debts, "from"), totals(debts, "to")];
  const meansOf = (party: string): number => {
    const [owed, due] = [owes.get(party) ?? 0, gets.get(party) ?? 0];
    if (party === stressed.party) return Math.max(0, stressed.keptPart * owed - due);
    return Math.max(0, owed - due) + elsewhere(party) * Math.min(owed, due);
  };
  return { ...bare, boundary: new Map(bare.nodes.map((party) => [party, { in: meansOf(party), out: 0 }])) };
}

function totals(debts: Edge[], end: "from" | "to"): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const debt of debts) sums.set(debt[end], (sums.get(debt[end]) ?? 0) + debt.amount);
  return sums;
}
