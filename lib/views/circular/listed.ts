import type { CircularDay } from "@/lib/model/circularity/circular-day";
import { usdOf, type MoneyFlow } from "@/lib/model/circularity/money-flow";
import { splitLargest } from "@/lib/model/largest";
import type { ViewContext } from "../reader";
import { writeDollars } from "./amount-text";
import { flowsHref, restLabel, type Rest } from "../rest";

/** How many circles are told and shown on the graph, flows drawn, and rows of a table or sentences of a list shown. */
const MOST_CIRCLES = 20;
export const MOST_FLOWS_DRAWN = 64;
const MOST_ROWS = 60;

/** Circles of more parties than this cannot be followed, on the picture or in a sentence. */
const LONGEST_CIRCLE = 12;

/** The circles that are told: the shortest first, none too long to follow unless all are, and the reader's choice. */
export function toldCircles({ circles }: Pick<CircularDay, "circles">, chosen?: string): CircularDay["circles"] {
  const short = circles.filter(({ parties }) => parties.length <= LONGEST_CIRCLE);
  const told = new Set(short.length ? short.slice(0, MOST_CIRCLES) : circles.slice(0, 3));
  return circles.filter((circle) => told.has(circle) || circle.key === chosen);
}

const dollarsOf = (flow: MoneyFlow) => usdOf(flow) ?? 0;

/** Flows in their order while they are few, else the largest; the others are `rest`. */
export function largestFlows(flows: MoneyFlow[], most = MOST_ROWS): { shown: MoneyFlow[]; rest: MoneyFlow[] } {
  const { largest, rest } = splitLargest(flows, most, dollarsOf);
  return { shown: rest.length ? largest : flows, rest };
}

/** What flows that are not listed come to, and how many of them have no amount. */
export function toFlowRest(rest: MoneyFlow[], context: ViewContext): Rest | undefined {
  if (!rest.length) return undefined;
  const { wording } = context;
  const figure = writeDollars(
    rest.reduce((sum, flow) => sum + dollarsOf(flow), 0),
    wording,
  );
  const without = rest.filter((flow) => usdOf(flow) === undefined).length;
  return {
    label: restLabel(rest.length, wording),
    figure: without ? wording.t("charts.restWithout", { figure, count: without }) : figure,
    href: flowsHref(context),
  };
}

/** The first sentences of a long list, and a last one that leads to all. */
export function boundedSentences<Item>(
  items: Item[],
  say: (item: Item) => { text: string; href?: string },
  context: ViewContext,
): { text: string; href?: string }[] {
  const said = items.slice(0, items.length <= MOST_ROWS + 1 ? items.length : MOST_ROWS).map(say);
  const left = items.length - said.length;
  return left ? [...said, { text: restLabel(left, context.wording), href: flowsHref(context) }] : said;
}
