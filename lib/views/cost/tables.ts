import type { Wording } from "@/lib/format/wording";
import { ARTICLE_UNIT_COST_USD_PER_GW } from "@/lib/model/article-sum";
import type { Cell, TableView } from "../table";
import type { KeyFigure } from "./answers";
import type { CostMaterial } from "./material";
import { numberCell, writeBand, writeCapex, writeFloor, writeNumber } from "./money";
import type { CostStudy } from "./study";

/** Year by year, spending against the part of revenue that goes to computing. */
export function toPaymentTable({ payments }: CostStudy, wording: Wording): TableView {
  const { t } = wording;
  return {
    caption: t("cost.pay.caption"),
    columns: [
      { label: t("cost.column.year") },
      ...(["spend", "revenue", "paid", "gap", "cumulativeGap"] as const).map((column) => ({
        label: t(`cost.column.${column}`),
        numeric: true,
      })),
    ],
    rows: payments.map(({ year, spendUsd, revenueUsd, paidUsd, gapUsd, cumulativeGapUsd }) => [
      { text: String(year), value: year },
      ...[spendUsd, revenueUsd, paidUsd, gapUsd, cumulativeGapUsd].map((value) => numberCell(value, "USD", wording)),
    ]),
  };
}

/** The totals in circulation side by side, each with what it counts: the article's, the model's, and later ones. */
export function toReconciliationTable(study: CostStudy, wording: Wording): TableView {
  const { t } = wording;
  const {
    material: { article, articleDay, claimed },
    projects,
    capex,
    params: { scenario },
  } = study;
  return {
    caption: t("cost.totals.caption"),
    columns: [
      { label: t("cost.column.total") },
      { label: t("cost.column.figure") },
      { label: t("cost.column.counts") },
      { label: t("cost.column.source") },
    ],
    rows: [
      ...(article ? articleRows(article, articleDay, wording) : []),
      [
        { text: t("cost.totals.yours.what") },
        {
          text: writeCapex(
            capex,
            wording,
            projects.map(({ project }) => project),
            scenario.unitCost,
          ),
        },
        { text: t("cost.totals.yours.counts") },
        { text: "–" },
      ],
      ...claimed.map(({ what, figure, day, source, href }) => [
        { text: what },
        { text: figure },
        { text: t("cost.totals.statedOn", { day }) },
        { text: source, href },
      ]),
    ],
  };
}

/** The article's own totals, at its own unit cost, dated. */
function articleRows(article: NonNullable<CostMaterial["article"]>, day: string, wording: Wording): Cell[][] {
  const { t } = wording;
  const { low, high } = ARTICLE_UNIT_COST_USD_PER_GW;
  const { open, naiveGw, distinctGw } = article;
  const modelled = (gw: number) => writeBand({ low: gw * low, high: gw * high }, "USD", wording, open);
  const row = (key: "trillion" | "stated" | "naive" | "distinct", figure: string, gw = 0): Cell[] => [
    { text: t(`cost.totals.${key}.what`, { day, power: writeFloor(gw, "GW", wording, open) }) },
    { text: figure },
    { text: t(`cost.totals.${key}.counts`) },
    { text: t("cost.totals.here"), href: article.href },
  ];
  return [
    row("trillion", article.trillion),
    row("stated", writeNumber(article.statedUsd, "USD", wording)),
    row("naive", modelled(naiveGw), naiveGw),
    row("distinct", modelled(distinctGw.low), distinctGw.low),
  ];
}

/** The unit costs with what each covers: those that are not all-in stand apart. */
export function toPresetTable({ material: { presets } }: CostStudy, wording: Wording): TableView {
  const { t } = wording;
  const sorted = [...presets].sort((a, b) => Number(b.scope === "all_in") - Number(a.scope === "all_in"));
  return {
    caption: t("cost.presets.caption"),
    columns: (["who", "figure", "scope", "said", "source"] as const).map((column) => ({
      label: t(`cost.column.${column}`),
    })),
    rows: sorted.map(({ who, figure, scope, covers, day, source, href }) => [
      { text: who },
      { text: figure },
      { text: `${t(`costScope.${scope}`)}: ${covers}` },
      { text: day },
      { text: source, href },
    ]),
  };
}

/** Two scenarios' figures side by side. */
export function toComparisonTable(here: KeyFigure[], other: KeyFigure[], wording: Wording): TableView {
  const { t } = wording;
  return {
    caption: t("cost.compare.caption"),
    columns: [
      { label: t("cost.column.figure") },
      { label: t("cost.compare.here") },
      { label: t("cost.compare.other") },
    ],
    rows: here.map(({ key, label, value, note }) => {
      const beside = other.find((figure) => figure.key === key);
      return [
        { text: label },
        { text: `${value}. ${note}` },
        { text: beside ? `${beside.value}. ${beside.note}` : "–" },
      ];
    }),
  };
}
