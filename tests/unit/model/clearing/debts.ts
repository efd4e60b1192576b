import fc from "fast-check";
import { networkOf, type Edge, type Network } from "@/lib/model/circularity/network";

export type Row = { from: string; to: string; amount: number };

/** Debts between parties; an empty `from` is own means of `to`, an empty `to` a debt to the outside. */
export function debtsOf(rows: Row[]): Network {
  const boundary = new Map<string, { in: number; out: number }>();
  const edges: Edge[] = [];
  for (const { from, to, amount } of rows) {
    const own = boundary.get(from || to) ?? { in: 0, out: 0 };
    if (from && to) edges.push({ from, to, amount });
    else boundary.set(from || to, from ? { ...own, out: own.out + amount } : { ...own, in: own.in + amount });
  }
  return networkOf(edges, boundary);
}

/** "A→B 4, A→ 17, →A 18": debts, a debt to the outside, own means. */
export const written = (text: string): Row[] =>
  text.split(", ").map((row) => {
    const [pair = "", amount] = row.split(" ");
    const [from = "", to = ""] = pair.split("→");
    return { from, to, amount: Number(amount) };
  });

/** A ring with debts outside it. */
export const RING = "A→B 4, B→C 3, C→A 2, A→ 17, B→ 18, C→ 8, →A 18, →B 18, →C 9";
/** One payer, whose failing pulls down one of those that it owes. */
export const CONTAGION = "O→R 300, O→C 22, R→N 40, C→N 15, N→O 100, →O 100, →N 100";

const amount = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0.01, max: 1e4, noNaN: true }));
const party = fc.integer({ min: 1, max: 8 }).map(String);

/** Networks of up to eight parties: rings, self-debts, parties without debts or means, parts that do not touch. */
export const debtRows = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ from: party, to: party, amount }) },
    { weight: 2, arbitrary: fc.record({ from: fc.constant(""), to: party, amount }) },
    { weight: 1, arbitrary: fc.record({ from: party, to: fc.constant(""), amount }) },
  ),
  { maxLength: 30 },
);

/** Many parties with four debts each, of which about as many fail as `means` leaves room for. Deterministic. */
export function largeNetwork(size: number, means: number): Network {
  let state = 12345;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const rows = Array.from({ length: size }, (_, from) => [
    ...Array.from({ length: 4 }, () => ({
      from: `p${from}`,
      to: `p${Math.floor(random() * size)}`,
      amount: 1 + Math.floor(random() * 100),
    })),
    { from: "", to: `p${from}`, amount: means * random() * 100 },
    { from: `p${from}`, to: "", amount: 1 + random() * 20 },
  ]);
  return debtsOf(rows.flat());
}
