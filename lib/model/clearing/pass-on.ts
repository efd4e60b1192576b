import { added, clearIn, entriesIn, entryIn, type Row } from "./row";

/**
 * Who pays whom what part of each dollar that it pays, with parties taken out one by one: whoever is out passes on all
 * that it gets, so what others pay it reaches its creditors in proportion. Taking a party out is one step of Gaussian
 * elimination on the failed parties' equations p_i = e_i + Σ_j Π_ji p_j; since nothing is ever subtracted (Grassmann,
 * Taksar and Heyman, Operations Research 33, 1985), no digit is lost. A step costs the party's payers times its
 * creditors.
 */
export type PassOn = {
  /** What a party has in money while those still in pay `pays` and those out pass on what they get. */
  has: (party: number, pays: (party: number) => number) => number;
  /**
   * Takes a party out, and names those that it was tied to: their money or their ties change. Not to be called for one
   * that owes itself alone.
   */
  takeOut: (party: number) => Iterable<number>;
  /** What each party pays that was taken out, by its index. */
  payments: (pays: (party: number) => number) => Map<number, number>;
  /** How many payers and creditors a party has: the fewer, the less it fills the rest when it is taken out. */
  ties: (party: number) => number;
};

type Step = { party: number; own: number; payers: [party: number, part: number][]; factor: number };

/**
 * Starts with everybody in: `own` is what each has from elsewhere, `parts[i]` the parts of a dollar of i by creditor,
 * `outside[i]` the part that leaves the network; all parts of a party add up to 1. The arrays are used up.
 */
export function passOn(own: number[], parts: Row[], outside: number[]): PassOn {
  /** Everyone who has ever paid a party; those who are out are passed over. Lists, since sets are slow to fill. */
  const everPaid: number[][] = own.map(() => []);
  const isOut = own.map(() => false);
  const rowOf = (party: number): Row => parts[party] ?? new Map<number, number>();
  const amount = (list: ArrayLike<number>, party: number) => list[party] ?? 0;
  const payersOf = (party: number) => (everPaid[party] ?? []).filter((payer) => !isOut[payer]);
  parts.forEach((row, payer) => entriesIn(row).columns.forEach((party) => everPaid[party]?.push(payer)));
  const [creditorCounts, payerCounts] = [
    parts.map((row) => entriesIn(row).columns.length),
    everPaid.map((all) => all.length),
  ];
  const steps: Step[] = [];

  const takeOut = (party: number): Iterable<number> => {
    isOut[party] = true;
    clearIn(rowOf(party), party);
    const creditors = entriesIn(rowOf(party));
    const leaves = amount(outside, party);
    const factor = 1 / creditors.values.reduce((sum, part) => sum + part, leaves);
    const payers = payersOf(party).map((payer): [number, number] => [payer, entryIn(rowOf(payer), party)]);
    for (const [payer, part] of payers) {
      clearIn(rowOf(payer), party);
      outside[payer] = amount(outside, payer) + part * leaves * factor;
      const { row, fresh } = added(rowOf(payer), creditors, part * factor, own.length);
      parts[payer] = row;
      creditorCounts[payer] = amount(creditorCounts, payer) + fresh.length - 1;
      for (const creditor of fresh) {
        everPaid[creditor]?.push(payer);
        payerCounts[creditor] = amount(payerCounts, creditor) + 1;
      }
    }
    creditors.columns.forEach((creditor, at) => {
      payerCounts[creditor] = amount(payerCounts, creditor) - 1;
      own[creditor] = amount(own, creditor) + amount(own, party) * factor * amount(creditors.values, at);
    });
    steps.push({ party, own: amount(own, party), payers, factor });
    return [...creditors.columns, ...payers.map(([payer]) => payer)];
  };

  return {
    has: (party, pays) =>
      payersOf(party).reduce((sum, payer) => sum + entryIn(rowOf(payer), party) * pays(payer), amount(own, party)),
    takeOut,
    payments: (pays) => {
      const paid = new Map<number, number>();
      for (const { party, own: means, payers, factor } of steps.toReversed())
        paid.set(
          party,
          factor * payers.reduce((sum, [payer, part]) => sum + part * (paid.get(payer) ?? pays(payer)), means),
        );
      return paid;
    },
    ties: (party) => amount(payerCounts, party) + amount(creditorCounts, party),
  };
}
