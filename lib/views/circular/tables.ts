import { formatDate, formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { Circle } from "@/lib/model/circularity/circles";
import { usdOf, type MoneyFlow } from "@/lib/model/circularity/money-flow";
import { gross } from "@/lib/model/circularity/network";
import type { MessageName } from "@/lib/i18n/english";
import { nameOf, type ViewContext } from "../reader";
import { sourceHref } from "../source-href";
import type { Cell, TableView } from "../table";
import { amountText, bottleneckText, factorsText, writeDollars, writePart } from "./amount-text";
import { rangeText } from "./indices";
import { largestFlows, toFlowRest } from "./listed";
import { restLabel, type Rest } from "../rest";
import type { CircularDay } from "@/lib/model/circularity/circular-day";
import { circlePath, circleSentence, flowSentence } from "./sentence";

export type CircleRow = {
  key: string;
  path: string;
  sentence: string;
  kinds: string;
  bottleneck: string;
  firmness: Circle["firmness"];
  since: string;
  undisclosed?: string;
};

/** How many flows without an amount a circle names. */
const MOST_UNDISCLOSED = 6;

/** The circles in words, the shortest first. Their bottlenecks are never added up. */
export function toCircleRows(circles: Circle[], context: ViewContext): CircleRow[] {
  const { t, locale } = context.wording;
  return circles.map((circle) => ({
    key: circle.key,
    path: circlePath(circle, context),
    sentence: circleSentence(circle, context),
    kinds: [...new Set(circle.legs.flatMap(({ flows }) => flows.map(({ kind }) => t(`flowKind.${kind}`))))].join(", "),
    bottleneck: bottleneckText(circle, context.wording),
    firmness: circle.firmness,
    since: formatDay(circle.since, locale),
    undisclosed: circle.undisclosed.length ? undisclosedText(circle, context) : undefined,
  }));
}

/** The flows of a circle without an amount; of many, the first and how many more. */
function undisclosedText({ undisclosed }: Circle, context: ViewContext): string {
  const said = undisclosed.slice(0, MOST_UNDISCLOSED).map((flow) => flowSentence(flow, context));
  const left = undisclosed.length - said.length;
  return [...said, ...(left ? [restLabel(left, context.wording)] : [])].join("; ");
}

const columnsOf = (keys: MessageName<"circular.column">[], { wording: { t } }: ViewContext, numeric: string[] = []) =>
  keys.map((key) => ({ label: t(`circular.column.${key}`), numeric: numeric.includes(key) }));

/** The circles as a table: what a CSV takes along. */
export function toCircleTable(circles: Circle[], context: ViewContext): TableView {
  const { t } = context.wording;
  const rows = toCircleRows(circles, context);
  return {
    caption: t("circular.circles.caption"),
    columns: columnsOf(["circle", "kinds", "bottleneck", "firmness", "since", "undisclosed"], context),
    rows: rows.map(({ path, kinds, bottleneck, firmness, since, undisclosed }, index) => [
      { text: path },
      { text: kinds },
      { text: bottleneck, value: circles[index]?.bottleneckUsd ?? "" },
      { text: t(`firmness.${firmness}`) },
      { text: since, value: circles[index]?.since },
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
    { text: nameOf(flow.from, context), value: flow.from },
    { text: nameOf(flow.to, context), value: flow.to },
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

/** The measures of several days or filters side by side: what stays circular without soft flows, and what changed. */
export function toComparison(columns: { label: string; day: CircularDay }[], context: ViewContext): TableView {
  const { wording } = context;
  const { t } = wording;
  const row = (key: MessageName<"circular.compare">, text: (day: CircularDay) => Cell): Cell[] => [
    { text: t(`circular.compare.${key}`) },
    ...columns.map(({ day }) => ({ numeric: true, ...text(day) })),
  ];
  return {
    caption: t("circular.compare.caption"),
    columns: [{ label: t("circular.column.measure") }, ...columns.map(({ label }) => ({ label, numeric: true }))],
    rows: [
      row("circles", ({ circles }) => ({ text: String(circles.length), value: circles.length })),
      row("flows", ({ flows }) => ({ text: String(flows.length), value: flows.length })),
      row("gross", ({ network }) => ({ text: writeDollars(gross(network), wording), value: gross(network) })),
      row("circularity", ({ measures }) => ({ text: rangeText(measures, wording) })),
      row(
        "maximum",
        ({
          measures: {
            maximumCirculation: { amount },
          },
        }) => ({ text: writeDollars(amount, wording), value: amount }),
      ),
      row(
        "inCycle",
        ({
          measures: {
            inCycleShare: { ratio },
          },
        }) => ({ text: writePart(ratio, wording), value: ratio }),
      ),
      row("finn", ({ measures: { finnCyclingIndex: index } }) =>
        index === undefined ? { text: "–" } : { text: writePart(index, wording), value: index },
      ),
    ],
  };
}

/** A quantity of shares as a table writes it. */
export const sharesText = (shares: number, context: ViewContext): string =>
  formatQuantity({ qualifier: "exact", unit: "shares", low: shares, high: shares }, context.wording);
