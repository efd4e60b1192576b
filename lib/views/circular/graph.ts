import { formatDate } from "@/lib/format/date";
import type { GraphLayout, Point } from "@/lib/layout/graph-layout";
import { usdOf, type MoneyFlow } from "@/lib/model/circularity/money-flow";
import type { FlowKind } from "@/lib/model/vocabulary";
import { nameOf, type ViewContext } from "../reader";
import { amountLabel, factorsText } from "./amount-text";
import type { CircularDay } from "@/lib/model/circularity/circular-day";
import { largestFlows, MOST_FLOWS_DRAWN, toFlowRest, toldCircles } from "./listed";
import { circlePath, circleSentence, flowSentence } from "./sentence";

/**
 * The colour of a kind: money for goods, ownership, credit. Within a colour the mark in the middle of a line tells
 * kinds apart.
 */
export type EdgeGroup = "money" | "equity" | "credit";
/** Solid when it binds, dashed when conditional or soft, dotted when its amount is undisclosed or modelled. */
type Stroke = "solid" | "dashed" | "dotted";

export type GraphNode = { id: string; name: string; at: Point; onCircle: boolean; summary: string; href: string };
export type GraphEdge = {
  id: string;
  from: string;
  to: string;
  kind: FlowKind;
  group: EdgeGroup;
  stroke: Stroke;
  dead: boolean;
  /** Width of the line, and how far it bends aside from the straight line of its pair, in px. */
  width: number;
  bend: number;
  amount: string;
  sentence: string;
  state: string;
  factors?: string;
  href: string;
  source?: string;
};
export type GraphCircle = { key: string; path: string; sentence: string; edges: string[]; nodes: string[] };
export type GraphView = {
  nodes: GraphNode[];
  edges: GraphEdge[];
  circles: GraphCircle[];
  width: number;
  height: number;
  box: { width: number; height: number };
  description: string;
  /** What the flows that are not drawn come to; absent when all are. */
  left?: string;
};

export const GROUPS: Record<FlowKind, EdgeGroup> = {
  chip_purchase: "money",
  cloud_contract: "money",
  lease: "money",
  revenue_share: "money",
  equity_investment: "equity",
  warrant: "equity",
  stock_grant: "equity",
  loan: "credit",
  guarantee: "credit",
};
/** Lines from 1.5 to 12 px; their width grows with the square root of dollars, up to this many. */
const WIDEST = { px: 12, usd: 300e9 };
const THINNEST_PX = 1.5;
/** Room between two lines of one pair, in px. */
const FAN_PX = 26;

/**
 * The picture of a day's flows on fixed positions: parties that have none stay away, and so do those that the layout
 * has no place for.
 */
export function toGraph(
  { flows, circles: all }: CircularDay,
  layout: GraphLayout,
  box: GraphView["box"],
  context: ViewContext,
  chosen?: string,
): GraphView {
  const placed = flows.filter(({ from, to }) => layout.at[from] && layout.at[to]);
  const drawn = largestFlows(placed, MOST_FLOWS_DRAWN).shown;
  const ids = new Set(drawn.map(({ id }) => id));
  const circles = toldCircles({ circles: all }, chosen);
  const onCircle = new Set(circles.flatMap(({ parties }) => parties));
  const names = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
  const left = toFlowRest(
    flows.filter(({ id }) => !ids.has(id)),
    context,
  );
  return {
    left: left && `${left.label}: ${left.figure}`,
    width: layout.width,
    height: layout.height,
    box,
    nodes: names.map((id) => toNode(id, layout.at[id] ?? { x: 0, y: 0 }, onCircle.has(id), drawn, context)),
    edges: drawn.map((flow) => toEdge(flow, bendOf(flow, drawn), context)),
    circles: circles.map((circle) => ({
      key: circle.key,
      path: circlePath(circle, context),
      sentence: circleSentence(circle, context),
      nodes: circle.parties,
      edges: circle.legs.flatMap((leg) => leg.flows.map(({ id }) => id)).filter((id) => ids.has(id)),
    })),
    description: context.wording.t("circular.graph.description", {
      parties: names.length,
      flows: drawn.length,
      circles: circles.length,
    }),
  };
}

function toNode(id: string, at: Point, onCircle: boolean, flows: MoneyFlow[], context: ViewContext): GraphNode {
  const { t } = context.wording;
  const counts = {
    out: flows.filter(({ from }) => from === id).length,
    in: flows.filter(({ to }) => to === id).length,
  };
  return {
    id,
    name: nameOf(id, context),
    at,
    onCircle,
    summary: t("circular.graph.node", { name: nameOf(id, context), ...counts }),
    href: context.href(`/partners/${id}`),
  };
}

function toEdge(flow: MoneyFlow, bend: number, context: ViewContext): GraphEdge {
  const { wording, edition, href } = context;
  const { t } = wording;
  const { id, from, to, kind, firmness, status, amount, claim, dealId } = flow;
  const source = claim && edition.source(claim.sourceId);
  const size = Math.sqrt(Math.min(usdOf(flow) ?? 0, WIDEST.usd) / WIDEST.usd);
  return {
    id,
    from,
    to,
    kind,
    group: GROUPS[kind],
    bend,
    dead: firmness === "dead",
    stroke: amount.basis !== "stated" ? "dotted" : firmness === "firm" ? "solid" : "dashed",
    width: Number((THINNEST_PX + (WIDEST.px - THINNEST_PX) * size).toFixed(1)),
    amount: amountLabel(flow, wording),
    sentence: flowSentence(flow, context),
    state: [t(`flowKind.${kind}`), t(`status.${status}`), t(`firmness.${firmness}`)].join(", "),
    factors: factorsText(flow, wording),
    href: `${href(`/deals/${dealId}`)}#flows`,
    source:
      source && claim ? `${source.publisher} (${source.grade}), ${formatDate(claim.statedOn, wording)}` : undefined,
  };
}

/**
 * Lines between the same two parties lie side by side, those of one direction on one side: a line bends left as seen
 * from its payer.
 */
function bendOf(flow: MoneyFlow, flows: MoneyFlow[]): number {
  const pair = flows.filter(
    ({ from, to }) => (from === flow.from && to === flow.to) || (from === flow.to && to === flow.from),
  );
  const place = pair.indexOf(flow) - (pair.length - 1) / 2;
  return (flow.from < flow.to ? 1 : -1) * place * FAN_PX;
}
