import { joinedParts } from "@/lib/format/punctuation";
import { formatDate, formatDay } from "@/lib/format/date";
import { formatLabel, formatQuantity } from "@/lib/format/quantity";
import type { Amounts, Exposure } from "@/lib/model/exposure/exposure";
import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import { splitLargest } from "@/lib/model/largest";
import { isKnown, statedNumber, type KnownQuantity, type Quantity } from "@/lib/model/quantity";
import { toBarParts } from "../bar-parts";
import { CHART_SCALE, type RangeChartView, type RangeRow } from "../range-chart";
import { nameOf, type Reader } from "../reader";
import { restLabel } from "../rest";
import type { Cell, TableView } from "../table";
import { writeMeasured } from "../circular/amount-text";

/** How many parties a picture draws, and a table lists: those with the largest contracts. */
const MOST_DRAWN = 12;
const MOST_LISTED = 32;

export type FactsView = Pick<RangeChartView, "title" | "subtitle" | "rows" | "table">;

/** The parties by what OpenAI has promised them: bars by firmness, with the share of the backlog in words beside. */
export function toFacts(exposed: Exposure[], reader: Reader): FactsView {
  const { wording, params } = reader;
  const { t, locale } = wording;
  const promised = exposed.filter(({ contracts }) => contracts.quantity);
  const { largest } = splitLargest(promised, MOST_DRAWN, ({ contracts }) => numberOf(contracts.quantity));
  const [first] = largest;
  const day = formatDay(params.asOf, locale);
  const rows = largest.map((each) => toRow(each, reader));
  return {
    title: first?.contracts.quantity
      ? t("exposure.facts.title", {
          name: nameOf(first.party, reader),
          amount: formatQuantity(first.contracts.quantity, wording),
        })
      : t("exposure.facts.titleNone"),
    subtitle: t("exposure.facts.subtitle", { day }),
    rows,
    table: toFactsTable(exposed, reader),
  };
}

const numberOf = (quantity: KnownQuantity | undefined) => (quantity ? statedNumber(quantity) : 0);

function toRow({ party, contracts, backlogShare }: Exposure, reader: Reader): RangeRow {
  const { wording } = reader;
  const parts = toBarParts(contracts.parts, CHART_SCALE.value);
  const [amount, share] = [contracts.quantity, backlogShare?.share];
  const label = nameOf(party, reader);
  const figure = amount ? formatLabel(amount, wording) : "";
  return {
    ...{ kind: "deal", key: party, label, partner: party, parts },
    end: parts.at(-1)?.end ?? 0,
    open: amount?.high === undefined,
    text: share ? wording.t("exposure.facts.bar", { amount: figure, share: writeShare(share, reader) }) : figure,
  };
}

/** A computed share in words, to a whole percent. */
const writeShare = (share: KnownQuantity, { wording }: Pick<Reader, "wording">): string =>
  formatQuantity(
    {
      ...share,
      ...(share.low !== undefined && { low: Number(share.low.toFixed(2)) }),
      ...(share.high !== undefined && { high: Number(share.high.toFixed(2)) }),
    },
    wording,
  );

const COLUMNS = [
  ...(["firm", "other", "perYear", "backlog", "share", "stated"] as const),
  ...(["stake", "held", "guarantees", "upstream"] as const),
];

/** The exposure of parties as a table: all, or one on its own page. */
export function toFactsTable(exposed: Exposure[], reader: Reader): TableView {
  const { t } = reader.wording;
  const shown = exposed.slice(0, MOST_LISTED);
  const more = exposed.length - shown.length;
  return {
    caption: t("exposure.facts.caption"),
    columns: [
      { label: t("exposure.column.party") },
      ...COLUMNS.map((column) => ({ label: t(`exposure.column.${column}`), numeric: true })),
    ],
    rows: [
      ...shown.map((each) => [
        { text: nameOf(each.party, reader), href: reader.href(`/partners/${each.party}`), value: each.party },
        ...toCells(each, reader),
      ]),
      ...(more > 0 ? [[{ text: restLabel(more, reader.wording) }, ...COLUMNS.map(() => ({ text: "" }))]] : []),
    ],
  };
}

/** The cells of a party, in the order of the columns. */
function toCells(exposure: Exposure, reader: Reader): Cell[] {
  const { wording } = reader;
  const { t } = wording;
  const { contracts, perYear, backlogShare, statedShare, stake, contingent, upstream } = exposure;
  const words = (text: string, value: number | string = ""): Cell => ({ text, value, numeric: true });
  const none = words(t("exposure.none"));
  const cell = (quantity: Quantity | undefined, otherwise = none, day?: ImpreciseDate): Cell => {
    if (!quantity || !isKnown(quantity)) return otherwise;
    const text = writeMeasured(quantity, wording);
    const dated = day ? t("exposure.dated", { text, day: formatDate(day, wording) }) : text;
    return words(dated, statedNumber(quantity));
  };
  const silent = ({ undisclosed, quantity }: Amounts) =>
    undisclosed.length && !quantity ? words(t("quantity.undisclosed")) : none;
  const firm = contracts.parts.find(({ firmness }) => firmness === "firm")?.quantity;
  const other = contracts.parts.filter(({ firmness }) => firmness !== "firm");
  const otherTexts = other.map((each) => `${formatLabel(each.quantity, wording)} (${t(`firmness.${each.firmness}`)})`);
  const { share, backlog, contractsOn } = backlogShare ?? {};
  return [
    cell(firm, silent(contracts)),
    other.length
      ? words(joinedParts(otherTexts, wording.locale), sum(other.map(({ quantity }) => statedNumber(quantity))))
      : none,
    cell(perYear?.quantity),
    cell(backlog?.quantity, none, backlog?.period),
    share && contractsOn
      ? words(
          t("exposure.contractsOf", { share: writeShare(share, reader), day: formatDate(contractsOn, wording) }),
          statedNumber(share),
        )
      : none,
    cell(statedShare?.quantity, none, statedShare?.period),
    cell(stake?.cost),
    cell(stake?.fraction?.quantity),
    cell(contingent.quantity, silent(contingent)),
    cell(upstream.quantity, silent(upstream)),
  ];
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
