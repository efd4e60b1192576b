import { formatDay } from "@/lib/format/date";
import { formatLabel, formatQuantity } from "@/lib/format/quantity";
import { behindFlow, countClaims } from "@/lib/model/claims-behind";
import {
  EQUITY_DIRECTIONS,
  equityFlows,
  runsBothWays,
  type EquityDirection,
  type EquityFlow,
} from "@/lib/model/equity-flows";
import { partsOfFlow } from "@/lib/model/entry-parts";
import { statedNumber } from "@/lib/model/quantity";
import type { Standing } from "@/lib/model/standing";
import { inWords } from "@/lib/format/wording";
import { splitLargest } from "@/lib/model/largest";
import { addQuantities } from "@/lib/model/quantity-arithmetic";
import { nothingText } from "./nothing-text";
import { nameOf, type ViewContext } from "./reader";
import { bindingOf } from "./flow-rows";
import { toBarParts, type BarPart } from "./bar-parts";
import { CHART_SCALE } from "./range-chart";
import { BARS_A_GROUP, flowsHref, restLabel, type Rest } from "./rest";
import type { Cell, TableView } from "./table";

/**
 * A heading, or a flow: `end` in billions of dollars, signed (negative: into OpenAI, drawn to the left), absent when
 * no dollars were stated; or what the flows that are not drawn come to.
 */
export type EquityRow =
  | { kind: "heading"; key: string; label: string }
  | {
      kind: "flow";
      key: string;
      label: string;
      partner: string;
      /** The deal that it is part of, at its flows. */
      href: string;
      direction: EquityDirection;
      parts: BarPart[];
      end?: number;
      open: boolean;
      text: string;
    }
  | { kind: "rest"; key: string; direction: EquityDirection; label: string; text: string };

export type EquityChartView = {
  title: string;
  subtitle: string;
  description: string;
  rows: EquityRow[];
  /** How a tick is written, with # for its number. */ axis: string;
  claimCount: number;
  table: TableView;
};

/**
 * Who invests in whom, and who hands shares or warrants to whom: money into OpenAI runs left, ownership that comes to
 * OpenAI runs right.
 */
export function toEquityChart(standings: Standing[], context: ViewContext): EquityChartView {
  const { wording, params } = context;
  const { t } = wording;
  const all = equityFlows(standings);
  const groups = EQUITY_DIRECTIONS.flatMap((direction) => {
    const own = all.filter((flow) => flow.direction === direction);
    const { largest, rest } = splitLargest(own, BARS_A_GROUP, size);
    return own.length ? [{ direction, flows: largest, rest: toRest(rest, context) }] : [];
  });
  return {
    title: t(runsBothWays(all) ? "charts.equity.title" : "charts.equity.titleBare"),
    subtitle: t("charts.equity.subtitle", { day: formatDay(params.asOf, wording.locale) }),
    description: groups
      .map(
        ({ direction, flows, rest }) =>
          `${t(`charts.equity.${direction}`)}: ${[
            ...flows.map((flow) => `${label(flow, context)}, ${amount(flow, context)}`),
            ...(rest ? [`${rest.label}, ${rest.figure}`] : []),
          ].join("; ")}`,
      )
      .join(". "),
    rows: groups.flatMap(({ direction, flows, rest }): EquityRow[] => [
      { kind: "heading" as const, key: direction, label: t(`charts.equity.${direction}`) },
      ...flows.map((flow) => toRow(flow, context)),
      ...(rest
        ? [{ kind: "rest" as const, key: `rest of ${direction}`, direction, label: rest.label, text: rest.figure }]
        : []),
    ]),
    axis: t("charts.tick.value"),
    claimCount: countClaims(all.flatMap(({ flow, standing }) => behindFlow(flow, standing, ["value", "shares"]))),
    table: toTable(groups, context),
  };
}

/** What the flows of a direction that are not drawn come to, and how many of them state no dollars. */
function toRest(rest: EquityFlow[], context: ViewContext): Rest | undefined {
  if (!rest.length) return undefined;
  const { wording } = context;
  const values = rest.flatMap(({ value }) => value ?? []);
  const figure = formatQuantity(addQuantities("USD", values), wording);
  const without = rest.length - values.length;
  return {
    label: restLabel(rest.length, wording),
    figure: without ? wording.t("charts.restWithout", { figure, count: without }) : figure,
    href: flowsHref(context),
  };
}

const size = ({ value }: EquityFlow) => (value ? statedNumber(value) : 0);
const label = ({ flow: { flow } }: EquityFlow, context: ViewContext) =>
  `${nameOf(flow.from, context)} → ${nameOf(flow.to, context)}`;

/** What a flow moves in words: its dollars, else its shares, else why there is no number. */
function amount({ flow, value, shares }: EquityFlow, { wording }: ViewContext): string {
  if (value) return formatLabel(value, wording);
  return shares ? formatLabel(shares, wording) : nothingText(flow, "value", wording);
}

function toRow(equity: EquityFlow, context: ViewContext): EquityRow {
  const { flow, direction, value } = equity;
  const sign = direction === "into_openai" ? -1 : 1;
  return {
    kind: "flow",
    key: flow.flow.id,
    label: label(equity, context),
    partner: flow.flow.from === "openai" ? flow.flow.to : flow.flow.from,
    href: `${context.href(`/deals/${flow.flow.dealId}`)}#flows`,
    direction,
    parts: toBarParts(partsOfFlow(flow), sign * CHART_SCALE.value),
    end: value ? (sign * statedNumber(value)) / CHART_SCALE.value : undefined,
    open: value !== undefined && value.high === undefined,
    text: labelText(equity, context),
  };
}

/** What a flow moves, the kind where it is not plain money for shares, and its end where it is dead. */
function labelText(equity: EquityFlow, context: ViewContext): string {
  const { t, locale } = context.wording;
  const {
    flow: { flow, firmness, status },
  } = equity;
  const kind = flow.kind === "equity_investment" ? [] : [t(`flowKind.${flow.kind}`)];
  const end = firmness === "dead" ? [t(`status.${status}`)] : [];
  return [amount(equity, context), ...[...kind, ...end].map((word) => word.toLocaleLowerCase(locale))].join(", ");
}

function toTable(groups: { flows: EquityFlow[]; rest?: Rest }[], context: ViewContext): TableView {
  const { t } = context.wording;
  return {
    caption: t("charts.equity.caption"),
    columns: (["from", "to", "kind", "figure", "shares", "state"] as const).map((column) => ({
      label: t(`charts.column.${column}`),
    })),
    rows: groups.flatMap(({ flows, rest }) => [
      ...flows.map((flow) => toCells(flow, context)),
      ...(rest
        ? [[{ text: rest.label, href: rest.href }, ...["–", "–", rest.figure, "–", "–"].map((text) => ({ text }))]]
        : []),
    ]),
  };
}

function toCells({ standing, flow, value, shares }: EquityFlow, context: ViewContext): Cell[] {
  const { wording, href } = context;
  const { t } = wording;
  return [
    { text: nameOf(flow.flow.from, context) },
    { text: nameOf(flow.flow.to, context) },
    { text: t(`flowKind.${flow.flow.kind}`), href: `${href(`/deals/${standing.deal.id}`)}#flows` },
    {
      text: value ? formatQuantity(value, wording) : nothingText(flow, "value", wording),
      value: value ? statedNumber(value) : "",
    },
    { text: shares ? formatQuantity(shares, wording) : "–", value: shares ? statedNumber(shares) : "" },
    {
      text: `${t(`status.${flow.status}`)}, ${t(bindingOf(flow.flow, flow.firmness))}`,
      value: `${inWords(standing.deal.title, wording)}: ${flow.firmness}`,
    },
  ];
}
