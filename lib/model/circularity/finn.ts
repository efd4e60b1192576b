import { cyclicComponents } from "./components";
import { indexOf, type Edge, type Network } from "./network";
import { returnShares } from "./return-shares";

/** A component beyond this many parties is not inverted: it would take minutes, and gigabytes. */
const LARGEST_COMPONENT = 2000;

/** Flows in and out of a party that differ by less than this part of them are balanced but for rounding. */
const ROUNDING = 1e-3;

/**
 * What passes through each party, in the network's unit: T_i = the larger of all that comes in and all that goes out;
 * the net boundary makes up the difference. Where boundary flows are stated they count, and a party balanced but for
 * rounding has what comes in, as published throughflows do.
 */
export function throughflow({ nodes, edges, boundary }: Network): Map<string, number> {
  const inside = new Map(nodes.map((node) => [node, { in: 0, out: 0 }]));
  for (const { from, to, amount } of edges) {
    const [payer, payee] = [inside.get(from), inside.get(to)];
    if (payer) payer.out += amount;
    if (payee) payee.in += amount;
  }
  return new Map(
    [...inside].map(([node, own]) => {
      const stated = boundary.get(node) ?? { in: 0, out: 0 };
      const [into, out] = [own.in + stated.in, own.out + stated.out];
      const isRounding = boundary.size > 0 && out > into && out - into <= out * ROUNDING;
      return [node, isRounding ? Math.max(into, own.out) : Math.max(into, out)];
    }),
  );
}

/**
 * Finn's cycling index, from 0 to 1: the part of all throughflow that has been there before (Finn 1976, J. Theor.
 * Biol. 56:363–380). With g_ij = w_ij / T_i and N = (I − G)⁻¹: Σ T_i (n_ii − 1) / n_ii ÷ Σ T_i. What leaves a
 * strongly connected component never returns, so each is inverted alone. A ring that nothing leaves makes I − G
 * singular: in the limit all of its throughflow is cycled. 0 of an empty network; `undefined` when a component has
 * more than 2,000 parties.
 */
export function finnCyclingIndex(network: Network): number | undefined {
  const through = throughflow(network);
  const total = [...through.values()].reduce((sum, flow) => sum + flow, 0);
  if (total === 0) return 0;
  let cycled = 0;
  for (const component of cyclicComponents(network)) {
    if (component.nodes.length > LARGEST_COMPONENT) return undefined;
    const flows = component.nodes.map((node) => through.get(node) ?? 0);
    const shares = cycledShares(component, flows);
    flows.forEach((flow, index) => (cycled += (shares[index] ?? 0) * flow));
  }
  return cycled / total;
}

/** Nothing leaves a component whose parties pass on all but this part of their throughflow. */
const CLOSED = 1e-12;

/** (n_ii − 1) / n_ii of each party of a component. */
function cycledShares({ nodes, edges }: { nodes: string[]; edges: Edge[] }, flows: number[]): ArrayLike<number> {
  const number = indexOf(nodes);
  const passedOn = new Float64Array(nodes.length);
  const [from, to] = [edges.map((edge) => number.get(edge.from) ?? 0), edges.map((edge) => number.get(edge.to) ?? 0)];
  const weight = edges.map(({ amount }, at) => amount / (flows[from[at] ?? 0] ?? 1));
  weight.forEach((part, at) => (passedOn[from[at] ?? 0] = (passedOn[from[at] ?? 0] ?? 0) + part));
  if (passedOn.every((part) => part >= 1 - CLOSED)) return nodes.map(() => 1);
  return returnShares(
    nodes.length,
    { from, to, weight },
    passedOn.map((part) => Math.max(0, 1 - part)),
  );
}
