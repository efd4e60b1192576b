import { formatDate, formatDay } from "@/lib/format/date";
import { formatLabel, formatQuantity } from "@/lib/format/quantity";
import type { Exposure } from "@/lib/model/exposure/exposure";
import { splitLargest } from "@/lib/model/largest";
import { statedNumber, type KnownQuantity } from "@/lib/model/quantity";
import { toBarParts } from "../bar-parts";
import { CHART_SCALE, type RangeChartView, type RangeRow } from "../range-chart";
import { nameOf, type Reader } from "../reader";
import { restLabel } from "../rest";
import type { Cell, TableView } from "../table";
import { writeMeasured } from "../circular/amount-text";

/** How many parties a picture draws, and a table lists: those with the largest contracts. */
const MOST_DRAWN = 12;
const MOST_LISTED = 60;

export type FactsView = Pick<RangeChartView, "title" | "subtitle" | "description" | "rows" | "axis" | "table">;

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
    description: rows.map((row) => ("text" in row ? `${row.label}: ${row.text}` : "")).join("; "),
    rows,
    axis: t("charts.tick.value"),
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
    ...{ kind: "deal", key: party, label, partner: party, partnerName: label, parts },
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

/** The exposure of parties as a table: all, or one on its own page. */
export function toFactsTable(exposed: Exposure[], reader: Reader): TableView {
  const { t } = reader.wording;
  const numeric = ["firm", "other", "perYear", "backlog", "share", "stated", "stake", "held", "guarantees", "upstream"];
  const shown = exposed.slice(0, MOST_LISTED);
  const more = exposed.length - shown.length;
  return {
    caption: t("exposure.facts.caption"),
    columns: (["party", ...numeric] as const).map((column) => ({
      label: t(`exposure.column.${column as "party"}`),
      ...(column !== "party" && { numeric: true }),
    })),
    rows: [
      ...shown.map((each) => toCells(each, reader)),
      ...(more > 0 ? [[{ text: restLabel(more, reader.wording) }, ...numeric.map(() => ({ text: "" }))]] : []),
    ],
  };
}

function toCells(exposure: Exposure, reader: Reader): Cell[] {
  const { wording, href } = reader;
  const { t } = wording;
  const { party, contracts, perYear, backlogShare, statedShare, stake, contingent, upstream } = exposure;
  const none: Cell = { text: t("exposure.none"), numeric: true, value: "" };
  const undisclosed: Cell = { text: t("quantity.undisclosed"), numeric: true, value: "" };
  const cell = (quantity: KnownQuantity | undefined, otherwise = none): Cell =>
    quantity ? { text: writeMeasured(quantity, wording), value: statedNumber(quantity), numeric: true } : otherwise;
  const firm = contracts.parts.find(({ firmness }) => firmness === "firm")?.quantity;
  const other = contracts.parts.filter(({ firmness }) => firmness !== "firm");
  const otherText = other.map(
    ({ firmness, quantity }) => `${formatLabel(quantity, wording)} (${t(`firmness.${firmness}`)})`,
  );
  const yearly = perYear?.quantity;
  const held = stake?.fraction?.quantity;
  const dated = (text: string, day: string): string => t("exposure.dated", { text, day });
  return [
    { text: nameOf(party, reader), href: href(`/partners/${party}`), value: party },
    cell(firm, contracts.undisclosed.length && !contracts.quantity ? undisclosed : none),
    otherText.length
      ? {
          text: otherText.join("; "),
          numeric: true,
          value: other.reduce((sum, each) => sum + statedNumber(each.quantity), 0),
        }
      : none,
    yearly && "low" in yearly ? cell(yearly) : none,
    backlogShare
      ? {
          text: dated(
            writeMeasured(backlogShare.backlog.quantity, wording),
            formatDate(backlogShare.backlog.period, wording),
          ),
          value: statedNumber(backlogShare.backlog.quantity),
          numeric: true,
        }
      : none,
    backlogShare
      ? {
          text: t("exposure.contractsOf", {
            share: writeShare(backlogShare.share, reader),
            day: formatDate(backlogShare.contractsOn, wording),
          }),
          value: statedNumber(backlogShare.share),
          numeric: true,
        }
      : none,
    statedShare
      ? {
          text: dated(formatQuantity(statedShare.quantity, wording), formatDate(statedShare.period, wording)),
          value: statedNumber(statedShare.quantity),
          numeric: true,
        }
      : none,
    cell(stake?.cost),
    held && "qualifier" in held ? { text: formatQuantity(held, wording), value: numberIn(held), numeric: true } : none,
    cell(contingent.quantity),
    cell(upstream.quantity, upstream.undisclosed.length ? undisclosed : none),
  ];
}

const numberIn = (quantity: { low?: number; high?: number } | object): number | string =>
  "high" in quantity && quantity.high !== undefined
    ? quantity.high
    : "low" in quantity && quantity.low !== undefined
      ? quantity.low
      : "";
