import { cyclicComponents } from "@/lib/model/circularity/components";
import { maximumCirculation, type Decomposition } from "@/lib/model/circularity/max-circulation";
import { splitLargest } from "@/lib/model/largest";
import { networkOf, type Edge, type Network } from "@/lib/model/circularity/network";
import { nameOf, type ViewContext } from "../reader";
import { flowsHref, restLabel } from "../rest";
import type { TableView } from "../table";
import { labelDollars, writeDollars } from "./amount-text";

type SankeyNode = { key: string; name: string; partner: string };
/** Links by the places of their ends among the nodes; values in billions of dollars. */
export type SankeyView = {
  title: string;
  subtitle: string;
  description: string;
  nodes: SankeyNode[];
  links: { source: number; target: number; value: number; text: string; pair?: string }[];
  rows: number;
  table: TableView;
};

/**
 * Parties in a Sankey that are smaller than this part of all would be less than a line. Their flows stay in the
 * table.
 */
const SMALLEST_PART = 0.004;

/** How many links are drawn, and how many edges the table lists; the others are summed up. */
const MOST_DRAWN = 30;
const MOST_EDGES = 40;

/** Refuses a graph with a cycle: Recharts would follow it until the stack is full. Names the parties. */
export function assertAcyclic(edges: Edge[]): void {
  const [cycle] = cyclicComponents(networkOf(edges));
  if (cycle)
    throw new Error(`a Sankey cannot show a cycle, and there is one among ${[...cycle.nodes].sort().join(", ")}`);
}

/** Payers on the left, receivers on the right: every party may stand on both sides, so no cycle is possible. */
export function toTwoSided(network: Network, context: ViewContext): SankeyView {
  const sides = network.edges.map(({ from, to, amount }) => ({ from: `from ${from}`, to: `to ${to}`, amount }));
  return toSankey(sides, "twoSided", (key) => key.replace(/^(from|to) /, ""), context);
}

/** What is left once the most that can go round is taken out: every net position as it was, and no cycle. */
export function toNetted(network: Network, context: ViewContext): SankeyView {
  return toSankey(remainderOf(maximumCirculation(network)), "netted", (key) => key, context);
}

const remainderOf = ({ remainder }: Decomposition): Edge[] => remainder.filter(({ amount }) => amount > 0);

function toSankey(
  edges: Edge[],
  which: "twoSided" | "netted",
  party: (key: string) => string,
  context: ViewContext,
): SankeyView {
  assertAcyclic(edges);
  const { wording } = context;
  const { t } = wording;
  const total = edges.reduce((sum, { amount }) => sum + amount, 0);
  const sorted = splitLargest(edges, MOST_EDGES, ({ amount }) => amount);
  const bySize = sorted.largest;
  const large = edges.filter(({ amount }) => amount >= total * SMALLEST_PART);
  const drawn = large.length && large.length <= MOST_DRAWN ? large : bySize.slice(0, MOST_DRAWN);
  const rest = sorted.rest.reduce((sum, { amount }) => sum + amount, 0);
  const keys = [...new Set([...drawn].sort((a, b) => b.amount - a.amount).flatMap(({ from, to }) => [from, to]))];
  const name = (key: string) => nameOf(party(key), context);
  return {
    title: t(`circular.sankey.${which}.title`, { total: writeDollars(total, wording) }),
    subtitle: t(`circular.sankey.${which}.subtitle`, { left: edges.length - drawn.length }),
    description: drawn
      .map(({ from, to, amount }) => `${name(from)} → ${name(to)} ${labelDollars(amount, wording)}`)
      .join("; "),
    nodes: keys.map((key) => ({ key, name: name(key), partner: party(key) })),
    links: drawn.map(({ from, to, amount }) => ({
      source: keys.indexOf(from),
      target: keys.indexOf(to),
      value: amount / 1e9,
      text: `${name(from)} → ${name(to)}: ${writeDollars(amount, wording)}`,
      /* What is netted is no longer what anybody pays: it has no card. */
      ...(which === "twoSided" && { pair: `${party(from)}.${party(to)}` }),
    })),
    rows: Math.max(new Set(drawn.map(({ from }) => from)).size, new Set(drawn.map(({ to }) => to)).size),
    table: {
      caption: t(`circular.sankey.${which}.caption`),
      columns: [
        { label: t("circular.column.from") },
        { label: t("circular.column.to") },
        { label: t("circular.column.usd"), numeric: true },
      ],
      rows: [
        ...bySize.map(({ from, to, amount }) => [
          { text: name(from) },
          { text: name(to) },
          { text: labelDollars(amount, wording), value: amount, numeric: true },
        ]),
        ...(sorted.rest.length
          ? [
              [
                { text: restLabel(sorted.rest.length, wording), href: flowsHref(context) },
                { text: "–" },
                { text: labelDollars(rest, wording), value: rest, numeric: true },
              ],
            ]
          : []),
      ],
    },
  };
}
