import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import type { StressRow } from "@/lib/model/exposure/stress";
import { splitLargest } from "@/lib/model/largest";
import { billions, numberCell } from "../cost/money";
import { labelDollars, writeDollars } from "../circular/amount-text";
import type { RangeChartView, RangeRow } from "../range-chart";
import { restLabel } from "../rest";
import type { Cell, TableView } from "../table";
import type { ExposureMaterial } from "./material";
import type { StressView } from "./stress";

/** How many creditors a picture draws, and how many parties a table lists. */
const MOST_DRAWN = 12;
const MOST_LISTED = 60;

export type StressChart = Pick<RangeChartView, "title" | "subtitle" | "rows" | "table">;

/**
 * The creditors by what they are promised: what they receive is full, what they are short of is hatched. The last line
 * says in the picture itself that it is no forecast, for whoever saves it.
 */
export function toStressChart({ stress }: StressView, material: ExposureMaterial, wording: Wording): StressChart {
  const { t } = wording;
  const creditors = stress.rows.filter(({ promised }) => promised > 0);
  const { largest } = splitLargest(creditors, MOST_DRAWN, ({ promised }) => promised);
  const rows = largest.map((row): RangeRow => {
    const [received, promised] = [billions(row.received), billions(row.promised)];
    const name = material.names[row.party] ?? row.party;
    return {
      ...{
        kind: "deal",
        key: row.party,
        label: name,
        partner: row.party,
        open: false,
        end: promised,
      },
      parts: [
        { firmness: "firm" as const, from: 0, low: received, end: received },
        { firmness: "soft" as const, from: received, low: promised, end: promised },
      ].filter(({ from, end }) => end > from),
      text:
        row.short >= 1
          ? t("exposure.bars.short", {
              received: labelDollars(row.received, wording),
              promised: labelDollars(row.promised, wording),
            })
          : labelDollars(row.promised, wording),
    };
  });
  return {
    title: t("exposure.bars.title", {
      unpaid: writeDollars(stress.unpaid, wording),
      promised: writeDollars(stress.promised, wording),
    }),
    subtitle: t("exposure.bars.subtitle", { day: material.day }),
    rows: rows.length ? [...rows, { kind: "rest", key: "what-if", label: t("exposure.bars.whatIf"), text: "" }] : [],
    table: toStressTable(stress.rows, material, wording),
  };
}

const COLUMNS = ["promised", "received", "short", "part", "owed", "paid", "called", "loss", "round"] as const;

function toStressTable(all: StressRow[], material: ExposureMaterial, wording: Wording): TableView {
  const { t } = wording;
  const rows = all.slice(0, MOST_LISTED);
  const more = all.length - rows.length;
  return {
    caption: t("exposure.results.caption"),
    columns: [
      { label: t("exposure.column.party") },
      ...COLUMNS.map((column) => ({ label: t(`exposure.result.${column}`), numeric: true })),
    ],
    rows: [
      ...rows.map((row) => toCells(row, material, wording)),
      ...(more > 0 ? [[{ text: restLabel(more, wording) }, ...COLUMNS.map(() => ({ text: "" }))]] : []),
    ],
  };
}

function toCells(row: StressRow, { names }: ExposureMaterial, wording: Wording): Cell[] {
  const { t } = wording;
  const part = row.promised > 0 ? row.short / row.promised : undefined;
  const money = (usd: number) => numberCell(usd, "USD", wording);
  return [
    { text: names[row.party] ?? row.party, value: row.party },
    money(row.promised),
    money(row.received),
    money(row.short),
    part === undefined ? { text: t("exposure.none"), numeric: true, value: "" } : numberCell(part, "fraction", wording),
    money(row.owed),
    money(row.paid),
    money(row.guaranteesCalled),
    money(row.stakeLoss),
    row.round === undefined
      ? { text: t("exposure.rounds.never"), numeric: true, value: "" }
      : { text: formatNumber(row.round, wording.locale), numeric: true, value: row.round },
  ];
}

/** Who fails in which round, and what of its debts it cannot pay. */
export function toRoundTable({ stress }: StressView, { names }: ExposureMaterial, wording: Wording): TableView {
  const { t } = wording;
  const failed = stress.rows.filter(({ round }) => round !== undefined).sort((a, b) => (a.round ?? 0) - (b.round ?? 0));
  const money = (usd: number) => numberCell(usd, "USD", wording);
  return {
    caption: t("exposure.rounds.caption"),
    columns: (["round", "party", "owed", "paid", "unpaid", "short"] as const).map((column) => ({
      label: t(`exposure.rounds.${column}`),
      ...(column !== "party" && { numeric: true }),
    })),
    rows: failed.length
      ? failed
          .slice(0, MOST_LISTED)
          .map((row) => [
            { text: String(row.round), value: row.round, numeric: true },
            { text: names[row.party] ?? row.party, value: row.party },
            ...[row.owed, row.paid, row.owed - row.paid, row.short].map(money),
          ])
      : [[{ text: t("exposure.rounds.none") }, ...Array.from({ length: 5 }, () => ({ text: "" }))]],
  };
}
