import type { Wording } from "@/lib/format/wording";
import { formatQuantity } from "@/lib/format/quantity";
import { dealCount, floorGw, statedGw } from "@/lib/model/cost/project";
import type { RangeRow } from "../range-chart";
import type { TableView } from "../table";
import { billions, labelCapex, numberCell, writeBand, writeCapex } from "./money";
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
  { projects, capex, params: { scenario } }: CostStudy,
  wording: Wording,
): CostChart<{ rows: RangeRow[] }> {
  const { t } = wording;
  const sorted = [...projects].sort((a, b) => b.capex.high - a.capex.high);
  return {
    title: t("cost.deals.title", {
      capex: writeCapex(capex, wording),
      count: dealCount(projects.map(({ project }) => project)),
    }),
    subtitle: t("cost.deals.subtitle", { cost: writeBand(scenario.unitCost, "USD_per_GW", wording) }),
    description: sorted
      .map(({ project, capex: of, label }) => `${label.title}: ${writeCapex(of, wording, project.power)}`)
      .join("; "),
    axis: t("charts.tick.value"),
    rows: sorted.map(({ project, capex: of, label }) => ({
      kind: "deal",
      key: project.id,
      label: label.label,
      partner: label.partner,
      partnerName: label.partnerName,
      end: billions(of.high),
      parts: [{ firmness: project.firmness, from: 0, low: billions(of.low), end: billions(of.high) }],
      open: of.open,
      text: labelCapex(of, wording, project.power),
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
        { text: t(`firmness.${project.firmness}`) },
        { text: `${project.window.from}–${project.window.to}, ${t(`cost.basis.${project.window.basis}`)}` },
        { text: writeCapex(of, wording, project.power) },
        numberCell(of.low, "USD", wording),
        numberCell(of.high, "USD", wording),
      ]),
    },
  };
}
