import fc from "fast-check";
import { networkOf, type Edge, type Network } from "@/lib/model/circularity/network";

/** "N→O 100, O→R 300" as edges. */
const edgesOf = (text: string): Edge[] =>
  text.split(", ").map((edge) => {
    const [pair = "", amount] = edge.split(" ");
    const [from = "", to = ""] = pair.split("→");
    return { from, to, amount: Number(amount) };
  });
export const network = (text: string): Network => networkOf(edgesOf(text));

/** The invented network of our research notes, in billions of dollars. */
export const WORKED_EXAMPLE = "N→O 100, O→R 300, R→N 40, O→C 22, C→N 15, N→C 6, O→A 60, A→O 10";
export const TOY = "1→2 1, 2→3 1, 1→3 1, 3→1 1";

/** Networks of up to eight parties with any edges, self-loops among them, amounts from cents to trillions. */
export const networks = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 7 }).map(String),
      to: fc.integer({ min: 0, max: 7 }).map(String),
      amount: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.01, max: 1e6, noNaN: true })),
    }),
    { maxLength: 24 },
  )
  .map((edges) => networkOf(edges));

/** The same without cycles: money only moves to a higher number. */
export const acyclicNetworks = networks.map(({ edges }) => networkOf(edges.filter(({ from, to }) => from < to)));

/** What every party pays less what it gets. */
export function netPositions(edges: Edge[]): Map<string, number> {
  const net = new Map<string, number>();
  for (const { from, to, amount } of edges) {
    net.set(from, (net.get(from) ?? 0) + amount);
    net.set(to, (net.get(to) ?? 0) - amount);
  }
  return net;
}
