import type { Wording } from "@/lib/format/wording";
import { formatNumber } from "@/lib/format/number";
import type { CostChart } from "./deal-chart";
import { billions, numberCell, writeBand, writeFloor, writeNumber } from "./money";
import { dealCount } from "@/lib/model/cost/project";
import type { CostStudy } from "./study";

/**
 * A year of a chart: a bar to `central` with a whisker from low to high, `more` stacked upon it, and a point of a
 * line. In GW or billions of dollars.
 */
export type YearBar = { year: number; low: number; central: number; high: number; more: number; line?: number };
export type YearChart = CostChart<{
  measure: "power" | "value";
  years: YearBar[];
  lineLabel?: string;
  keys: { bar: string; more?: string; line?: string };
}>;

/** Gigawatts in service at the end of each year. */
export function toPowerYears({ years, projects, power }: CostStudy, wording: Wording): YearChart {
  const { t } = wording;
  const first = years.find(({ inServiceGw }) => inServiceGw.high >= 1);
  const deals = projects.map(({ project }) => project);
  const assumed = dealCount(deals.filter(({ window: { basis } }) => basis !== "milestones" && basis !== "reader"));
  const text = (band: { low: number; high: number }) => writeBand(band, "GW", wording);
  return {
    measure: "power",
    title: t("cost.years.powerTitle", {
      power: writeBand(years.at(-1)?.inServiceGw ?? { low: 0, high: 0 }, "GW", wording, power.open),
      year: String(years.at(-1)?.year ?? ""),
    }),
    subtitle: t("cost.years.powerSubtitle", { assumed, count: dealCount(deals) }),
    description: years.map(({ year, inServiceGw }) => `${year}: ${text(inServiceGw)}`).join("; ") + (first ? "" : "."),
    axis: t("charts.tick.power"),
    years: years.map(({ year, inServiceGw: { low, high } }) => ({
      year,
      low,
      high,
      central: (low + high) / 2,
      more: 0,
    })),
    keys: { bar: t("cost.years.inService") },
    table: {
      caption: t("cost.years.powerCaption"),
      columns: [
        { label: t("cost.column.year") },
        { label: t("cost.column.lowGw"), numeric: true },
        { label: t("cost.column.highGw"), numeric: true },
      ],
      rows: years.map(({ year, inServiceGw: { low, high } }) => [
        { text: String(year), value: year },
        numberCell(low, "GW", wording),
        numberCell(high, "GW", wording),
      ]),
    },
  };
}

/** Spending per year, with what revenue would leave for it. */
export function toSpendYears(
  { years, payments, capex, material, params: { scenario } }: CostStudy,
  wording: Wording,
): YearChart {
  const { t } = wording;
  const usd = (value: number) => writeNumber(value, "USD", wording);
  const peak = years.reduce(
    (most, { year, capexUsd, runningUsd }) =>
      capexUsd.central + runningUsd > most.usd ? { year, usd: capexUsd.central + runningUsd } : most,
    { year: 0, usd: 0 },
  );
  const running = scenario.running ? material.running : undefined;
  const paidIn = (year: number) => payments.find((each) => each.year === year)?.paidUsd;
  const share = formatNumber(scenario.computeShare * 100, wording.locale);
  return {
    measure: "value",
    title: t("cost.years.spendTitle", {
      usd: writeFloor(peak.usd, "USD", wording, capex.open),
      year: String(peak.year),
    }),
    subtitle: [
      t("cost.years.spendSubtitle"),
      ...(running
        ? [t("cost.years.runningNote", { figure: running.figure, source: running.source, day: running.day })]
        : []),
    ].join(" "),
    description: years
      .map(({ year, capexUsd, runningUsd }) => `${year}: ${usd(capexUsd.central)} + ${usd(runningUsd)}`)
      .join("; "),
    axis: t("charts.tick.value"),
    years: years.map(({ year, capexUsd, runningUsd }) => {
      const paid = paidIn(year);
      return {
        year,
        low: billions(capexUsd.low),
        central: billions(capexUsd.central),
        high: billions(capexUsd.high),
        more: billions(runningUsd),
        ...(paid === undefined ? {} : { line: billions(paid) }),
      };
    }),
    lineLabel: payments.length ? t("cost.years.revenueShare", { share }) : undefined,
    keys: {
      bar: t("cost.years.capex"),
      more: running && t("cost.years.running"),
      line: payments.length ? t("cost.years.revenueShare", { share }) : undefined,
    },
    table: {
      caption: t("cost.years.spendCaption"),
      columns: [
        { label: t("cost.column.year") },
        ...(["capexLow", "capexCentral", "capexHigh", "running"] as const).map((column) => ({
          label: t(`cost.column.${column}`),
          numeric: true,
        })),
      ],
      rows: years.map(({ year, capexUsd: { low, central, high }, runningUsd }) => [
        { text: String(year), value: year },
        ...[low, central, high, runningUsd].map((value) => numberCell(value, "USD", wording)),
      ]),
    },
  };
}
