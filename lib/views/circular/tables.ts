import { joinedParts } from "@/lib/format/punctuation";
import { formatDate, formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { smallestLeg, type Circle } from "@/lib/model/circularity/circles";
import { usdOf, type MoneyFlow } from "@/lib/model/circularity/money-flow";
import type { MessageName } from "@/lib/i18n/english";
import { nameOf, type ViewContext } from "../reader";
import { sourceHref } from "../source-href";
import type { Cell, TableView } from "../table";
import { amountText, bottleneckText, factorsText } from "./amount-text";
import { largestFlows, toFlowRest } from "./listed";
import { cutHref } from "../exposure/cut-href";
import { restLabel, type Rest } from "../rest";
import type { CircularDay } from "@/lib/model/circularity/circular-day";
import { legText } from "./leg-text";
import { circleParties, circlePath, circleSentence, endName, flowSentence } from "./sentence";

export type CircleRow = {
  key: string;
  path: string;
  /** The parties of the path in its order, back to the first. */
  parties: { id: string; name: string; href: string }[];
  sentence: string;
  kinds: string;
  bottleneck: string;
  firmness: Circle["firmness"];
  since: string;
  /** Each leg with its amount, its days and its terms. */
  legs: string[];
  undisclosed?: string;
  /** Where its first leg that is owed is not paid. */
  cut?: string;
};

/** How many flows without an amount a circle names. */
const MOST_UNDISCLOSED = 6;
/** How many flows of one line its table lists. */
const MOST_FLOWS_A_LINE = 5;

/** The circles in words, the shortest first. Their bottlenecks are never added up. */
export function toCircleRows(circles: Circle[], context: ViewContext): CircleRow[] {
  const { t, locale } = context.wording;
  return circles.map((circle) => ({
    key: circle.key,
    path: circlePath(circle, context),
    parties: circleParties(circle).map((id) => ({
      id,
      name: nameOf(id, context),
      href: context.href(`/partners/${id}`),
    })),
    sentence: circleSentence(circle, context),
    kinds: [...new Set(circle.legs.flatMap(({ flows }) => flows.map(({ kind }) => t(`flowKind.${kind}`))))].join(", "),
    bottleneck: bottleneckText(circle, context.wording),
    firmness: circle.firmness,
    since: formatDay(circle.since, locale),
    legs: circle.legs.map((leg) => legText(leg, context)),
    undisclosed: circle.undisclosed.length ? undisclosedText(circle, context) : undefined,
    cut: cutHref(circle, context),
  }));
}

/** The flows of a circle without an amount; of many, the first and how many more. */
function undisclosedText({ undisclosed }: Circle, context: ViewContext): string {
  const said = undisclosed.slice(0, MOST_UNDISCLOSED).map((flow) => flowSentence(flow, context));
  const left = undisclosed.length - said.length;
  return joinedParts([...said, ...(left ? [restLabel(left, context.wording)] : [])], context.wording.locale);
}

const columnsOf = (keys: MessageName<"circular.column">[], { wording: { t } }: ViewContext, numeric: string[] = []) =>
  keys.map((key) => ({ label: t(`circular.column.${key}`), numeric: numeric.includes(key) }));

/** The circles as a table: what a CSV takes along. */
export function toCircleTable(circles: Circle[], context: ViewContext): TableView {
  const { t } = context.wording;
  const rows = toCircleRows(circles, context);
  return {
    caption: t("circular.circles.caption"),
    columns: columnsOf(["circle", "kinds", "bottleneck", "firmness", "since", "legs", "undisclosed"], context),
    rows: rows.map(({ path, kinds, bottleneck, firmness, since, legs, undisclosed }, index) => [
      { text: path },
      { text: kinds },
      { text: bottleneck, value: smallestLeg(circles[index])?.usd ?? "" },
      { text: t(`firmness.${firmness}`) },
      { text: since, value: circles[index]?.since },
      { text: joinedParts(legs, context.wording.locale) },
      { text: undisclosed ?? t("circular.circles.allStated") },
    ]),
  };
}

/** The flows that pass, with their amounts, claims and sources; of many, the largest and what the others come to. */
export function toFlowTable({ flows }: CircularDay, context: ViewContext): TableView {
  const largest = largestFlows(flows);
  const { shown } = largest;
  const rest = toFlowRest(largest.rest, context);
  return {
    caption: context.wording.t("circular.flows.caption", { count: flows.length }),
    columns: columnsOf(["from", "to", "kind", "amount", "firmness", "since", "deal", "source"], context),
    rows: [...shown.map((flow) => toFlowCells(flow, context)), ...(rest ? [toRestCells(rest)] : [])],
  };
}

/**
 * The flows of a drawing's lines, those of one line together, of many the largest: its first row is where the line
 * leads.
 */
export function toLineTable(lines: { id: string; flows: MoneyFlow[] }[], context: ViewContext): TableView {
  return {
    caption: context.wording.t("circular.drawing.caption"),
    columns: columnsOf(["from", "to", "kind", "amount", "firmness", "since", "deal", "source"], context),
    rows: lines.flatMap(({ id, flows }) => {
      const { shown, rest } = largestFlows(flows, MOST_FLOWS_A_LINE);
      const more = toFlowRest(rest, context);
      const rows = shown.map((flow) => toFlowCells(flow, context));
      const [[first, ...others] = [], ...further] = rows;
      return [
        ...(first ? [[{ ...first, id: `flow-${id}` }, ...others]] : []),
        ...further,
        ...(more ? [toRestCells(more)] : []),
      ];
    }),
  };
}

const toRestCells = ({ label, figure, href }: Rest): Cell[] => [
  { text: label, href },
  ...["–", "–", figure, "–", "–", "–", "–"].map((text) => ({ text })),
];

function toFlowCells(flow: MoneyFlow, context: ViewContext): Cell[] {
  const { wording, href, edition } = context;
  const { t } = wording;

  const source = flow.claim && edition.source(flow.claim.sourceId);
  const deal = edition.deal(flow.dealId);
  return [
    partnerCell(flow, "from", context),
    partnerCell(flow, "to", context),
    { text: t(`flowKind.${flow.kind}`), value: flow.kind },
    {
      text: [
        amountText(flow, wording),
        ...(factorsText(flow, wording) ? [`(${factorsText(flow, wording)})`] : []),
      ].join(" "),
      value: usdOf(flow) ?? flow.amount.basis,
    },
    { text: `${t(`firmness.${flow.firmness}`)}, ${t(`status.${flow.status}`)}`, value: flow.firmness },
    { text: formatDate(flow.since, wording), value: flow.since.edtf },
    {
      text: deal ? inWords(deal.short, wording) : flow.dealId,
      href: `${href(`/deals/${flow.dealId}`)}#flows`,
      value: flow.dealId,
    },
    source
      ? {
          text: `${source.publisher} (${source.grade})`,
          href: sourceHref(source.id, context),
          value: source.id,
        }
      : { text: "–" },
  ];
}

/** Who is at an end of a flow, leading to its page. */
function partnerCell(flow: MoneyFlow, end: "from" | "to", context: ViewContext): Cell {
  const id = flow.ends?.[end] ?? flow[end];
  return { text: endName(flow, end, context), value: id, href: context.href(`/partners/${id}`) };
}

/** A quantity of shares as a table writes it. */
export const sharesText = (shares: number, context: ViewContext): string =>
  formatQuantity({ qualifier: "exact", unit: "shares", low: shares, high: shares }, context.wording);
