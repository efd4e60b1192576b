import type { Wording } from "@/lib/format/wording";
import { formatNumber } from "@/lib/format/number";
import { dealCount } from "@/lib/model/cost/project";
import type { CostChart } from "./deal-chart";
import { billions, numberCell, writeBand, writeFloor, writeNumber } from "./money";
import { recordInWords, toPastYears, type PastYear } from "./record";
import type { CostStudy } from "./study";

/**
 * A year of a chart: a bar to `central` with a whisker from low to high, `more` stacked upon it, and a point of a
 * line. In GW or billions of dollars.
 */
export type YearBar = { year: number; low: number; central: number; high: number; more: number; line?: number };
export type YearChart = CostChart<{
  measure: "power" | "value";
  years: YearBar[];
  /** Years that are over, before those of the model. */
  past: PastYear[];
  /** What stands over the highest bar, and at the end of the line. */
  labels: { year: number; peak: string; line?: string };
  keys: { bar: string; more?: string; line?: string; record?: string };
  notes?: string;
}>;

/** Gigawatts in service at the end of each year. */
export function toPowerYears(study: CostStudy, wording: Wording): YearChart {
  const { years, projects, power } = study;
  const { t } = wording;
  const costed = projects.map(({ project }) => project);
  const assumed = dealCount(costed.filter(({ window: { basis } }) => basis !== "milestones" && basis !== "reader"));
  const count = dealCount(costed);
  const text = (band: { low: number; high: number }) => writeBand(band, "GW", wording);
  const past = toPastYears(study, wording);
  const last = years.at(-1) ?? { year: 0, inServiceGw: { low: 0, high: 0 } };
  const inAll = writeBand(last.inServiceGw, "GW", wording, power.open);
  return {
    measure: "power",
    title: t("cost.years.powerTitle", { power: inAll, year: String(last.year) }),
    subtitle: [
      t("cost.years.powerSubtitle"),
      ...(count ? [t("cost.years.assumed", { assumed, count })] : []),
      ...(costed.some(({ isTyped }) => isTyped) ? [t("cost.years.assumedTyped")] : []),
    ].join(" "),
    notes: recordInWords(study, wording),
    description: [
      ...past.map((each) => `${t("cost.record.year", { year: String(each.year) })}: ${each.text}`),
      ...years.map(({ year, inServiceGw }) => `${year}: ${text(inServiceGw)}`),
    ].join("; "),
    axis: t("charts.tick.power"),
    past,
    years: years.map(({ year, inServiceGw: { low, high } }) => ({
      year,
      low,
      high,
      central: (low + high) / 2,
      more: 0,
    })),
    labels: { year: last.year, peak: text(last.inServiceGw) },
    keys: { bar: t("cost.years.inService"), ...(past.length > 0 && { record: t("cost.record.key") }) },
    table: {
      caption: t("cost.years.powerCaption"),
      columns: [
        { label: t("cost.column.year") },
        { label: t("cost.column.lowGw"), numeric: true },
        { label: t("cost.column.highGw"), numeric: true },
        { label: t("cost.column.record") },
      ],
      rows: [
        ...past.map((each) => [
          { text: String(each.year), value: each.year },
          { text: "–" },
          { text: "–" },
          { text: each.text },
        ]),
        ...years.map(({ year, inServiceGw: { low, high } }) => [
          { text: String(year), value: year },
          numberCell(low, "GW", wording),
          numberCell(high, "GW", wording),
          { text: "–" },
        ]),
      ],
    },
  };
}

/**
 * Spending per year against the part of revenue that goes to computing. No source says what was spent in a year that is
 * over, so that such a year has no bar, but what ran at its end in words.
 */
export function toSpendYears(study: CostStudy, wording: Wording): YearChart {
  const { years, payments, capex, material, params } = study;
  const { scenario } = params;
  const { t } = wording;
  const usd = (value: number) => writeNumber(value, "USD", wording);
  const short = (value: number) => writeNumber(value, "USD", wording, "unitLabel");
  const spend = years.map(({ year, capexUsd, runningUsd }) => ({ year, usd: capexUsd.central + runningUsd }));
  const peak = spend.reduce((most, each) => (each.usd > most.usd ? each : most), { year: 0, usd: 0 });
  const running = scenario.running ? material.running : undefined;
  const onRecord = toPastYears(study, wording);
  const past = onRecord.map((each) => ({ ...each, bars: [] }));
  const paidIn = (year: number) => payments.find((each) => each.year === year)?.paidUsd;
  const lastPaid = payments.at(-1);
  const line =
    lastPaid && t("cost.years.revenueShare", { share: formatNumber(scenario.computeShare * 100, wording.locale) });
  return {
    measure: "value",
    title: t(line ? "cost.years.spendAgainst" : "cost.years.spendTitle", {
      usd: writeFloor(peak.usd, "USD", wording, capex.open),
      year: String(peak.year),
      revenue: usd(paidIn(peak.year) ?? 0),
    }),
    subtitle: t("cost.years.spendSubtitle"),
    description: [
      ...past.map((each) => `${t("cost.record.year", { year: String(each.year) })}: ${each.text}`),
      ...years.map(({ year, capexUsd, runningUsd }) => `${year}: ${usd(capexUsd.central)} + ${usd(runningUsd)}`),
    ].join("; "),
    axis: t("charts.tick.value"),
    past,
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
    labels: {
      year: peak.year,
      peak: short(peak.usd),
      ...(line && { line: t("cost.years.lineEnd", { share: line, usd: short(lastPaid.paidUsd) }) }),
    },
    keys: {
      bar: t("cost.years.capex"),
      ...(running && { more: t("cost.years.running") }),
      ...(line && { line }),
      ...(past.length > 0 && { record: t("cost.record.over") }),
    },
    notes: [
      ...onRecord.map(({ year, bars, text }) =>
        t(bars.length ? "cost.record.spend" : "cost.record.spendSilent", { year: String(year), text }),
      ),
      ...(running
        ? [t("cost.years.runningNote", { figure: running.figure, source: running.source, day: running.day })]
        : []),
    ].join(" "),
    table: {
      caption: t("cost.years.spendCaption"),
      columns: [
        { label: t("cost.column.year") },
        ...(["capexLow", "capexCentral", "capexHigh", "running", "paid"] as const).map((column) => ({
          label: t(`cost.column.${column}`),
          numeric: true,
        })),
        { label: t("cost.column.record") },
      ],
      rows: [
        ...past.map((each) => [
          { text: String(each.year), value: each.year },
          ...Array.from({ length: 5 }, () => ({ text: "–" })),
          { text: each.text },
        ]),
        ...years.map(({ year, capexUsd: { low, central, high }, runningUsd }) => {
          const paid = paidIn(year);
          return [
            { text: String(year), value: year },
            ...[low, central, high, runningUsd].map((value) => numberCell(value, "USD", wording)),
            paid === undefined ? { text: "–" } : numberCell(paid, "USD", wording),
            { text: "–" },
          ];
        }),
      ],
    },
  };
}
