import type { Wording } from "@/lib/format/wording";
import { formatQuantity } from "@/lib/format/quantity";
import type { Firmness } from "@/lib/model/firmness";
import type { Capex } from "@/lib/model/cost/capex";
import type { CostScenario } from "@/lib/model/cost/scenario";
import { dealCount, floorGw, statedGw, type BuildWindow, type Project } from "@/lib/model/cost/project";
import type { BarPart } from "../bar-parts";
import type { RangeRow } from "../range-chart";
import type { TableView } from "../table";
import { billions, labelCapex, numberCell, writeCapex, writeNumber, writeUnitPrice } from "./money";
import type { CostStudy } from "./study";

export type CostChart<Rows> = {
  title: string;
  subtitle: string;
  description: string;
  axis: string;
  table: TableView;
} & Rows;

/** Capital cost deal by deal: a range bar each, largest first. */
export function toDealChart(
  { projects, capex, material, params: { scenario } }: CostStudy,
  wording: Wording,
): Omit<CostChart<{ rows: RangeRow[] }>, "description" | "axis"> {
  const { t } = wording;
  const { unitCost } = scenario;
  const typed = projects.find(({ project }) => project.isTyped);
  const isDated = scenario.scope === "article" || scenario.scope === "distinct";
  const sorted = [...projects].sort((a, b) => b.capex.high - a.capex.high);
  return {
    title: t(typed ? "cost.deals.titleTyped" : "cost.deals.title", {
      capex: writeCapex(
        capex,
        wording,
        projects.map(({ project }) => project),
        unitCost,
      ),
      count: dealCount(projects.map(({ project }) => project)),
      ...(typed && { power: formatQuantity(typed.project.power, wording) }),
    }),
    subtitle: [
      t("cost.deals.subtitle", { cost: writeUnitPrice(unitCost, wording) }),
      ...(isDated ? [t("cost.deals.dated", { day: material.articleDay })] : []),
    ].join(" "),
    rows: sorted.map(({ project, capex: of, label }) => ({
      kind: "deal",
      key: project.id,
      label: label.label,
      ...(label.href && { href: `${label.href}#power` }),
      partner: label.partner,
      end: billions(of.high),
      parts: partsOf(project, of, scenario),
      open: of.open,
      text: withEnd(labelCapex(of, wording, [project], unitCost), label.ended, wording),
    })),
    table: {
      caption: t("cost.deals.caption"),
      columns: [
        { label: t("cost.column.deal") },
        { label: t("cost.column.power") },
        { label: t("cost.column.firmness") },
        { label: t("cost.column.years") },
        { label: t("cost.column.capex") },
        { label: t("cost.column.lowUsd"), numeric: true },
        { label: t("cost.column.highUsd"), numeric: true },
      ],
      rows: sorted.map(({ project, capex: of, label }) => [
        { text: label.title, href: label.href ? `${label.href}#power` : undefined },
        { text: formatQuantity(project.power, wording), value: `${floorGw(project)}–${statedGw(project)}` },
        { text: firmnessOf(project, label.ended, wording) },
        { text: yearsOf(project.window, wording) },
        { text: writeCapex(of, wording, [project], unitCost) },
        numberCell(of.low, "USD", wording),
        numberCell(of.high, "USD", wording),
      ]),
    },
  };
}

/** When a deal is built in the model and who says so; and when it was expected, where that is over. */
const yearsOf = ({ from, to, basis, since }: BuildWindow, { t }: Wording): string =>
  [`${from}–${to}`, t(`cost.basis.${basis}`), ...(since ? [t("cost.basis.since", { year: String(since) })] : [])].join(
    ", ",
  );

/**
 * The bar of a deal, split where its gigawatts are: what binds comes first, at the high end of the unit cost. A typed
 * number is no deal, so its bar neither binds nor is hatched.
 */
function partsOf(
  project: Project,
  { low, high }: Capex,
  { unitCost, realisation }: CostScenario,
): BarPart<Firmness | "typed">[] {
  const { boundGw = 0, firmness, isTyped } = project;
  if (isTyped) return [{ firmness: "typed", from: 0, low: billions(low), end: billions(high) }];
  const bound = billions(Math.min(high, boundGw * realisation.firm * unitCost.high));
  if (firmness === "firm" || bound === 0) return [{ firmness, from: 0, low: billions(low), end: billions(high) }];
  const firm: BarPart<Firmness> = { firmness: "firm", from: 0, low: bound, end: bound };
  const rest: BarPart<Firmness> = { firmness, from: bound, low: Math.max(bound, billions(low)), end: billions(high) };
  return rest.end > bound ? [firm, rest] : [firm];
}

/** A deal that has ended says so beside its figure, not by its outline alone. */
const withEnd = (figure: string, ended: string | undefined, { t }: Wording) =>
  ended ? t("charts.dead", { figure, status: ended }) : figure;

/** How firm a project's gigawatts are, part by part, and what became of the deal. */
function firmnessOf(
  { firmness, boundGw, power, isTyped }: Project,
  ended: string | undefined,
  wording: Wording,
): string {
  const { t } = wording;
  if (isTyped) return t("cost.deals.typed");
  const gigawatts = (value: number) => writeNumber(value, "GW", wording);
  const rest = statedGw({ power }) - (boundGw ?? 0);
  const words =
    boundGw !== undefined && rest > 0
      ? `${t("firmness.firm")}: ${gigawatts(boundGw)}, ${t(`firmness.${firmness}`)}: ${gigawatts(rest)}`
      : t(`firmness.${firmness}`);
  return ended && firmness !== "dead" ? t("cost.deals.endedSince", { firmness: words, status: ended }) : words;
}
