import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import type { Distribution } from "@/lib/model/cost/uncertainty";
import { LAST_YEAR } from "@/lib/model/cost/scenario";
import { writeBand, writeCapex, writeNumber, writePower } from "./money";
import type { CostStudy } from "./study";

export type KeyFigure = { key: string; label: string; value: string; note: string };
export type CostSummaryView = {
  lead: string;
  scopeWarning?: string;
  figures: KeyFigure[];
  problems: { key: string; text: string }[];
};

/** The scenario's answer: one sentence, the figures to quote, and what was not understood or must not be mixed. */
export function toCostSummary(
  study: CostStudy,
  distribution: Distribution | undefined,
  wording: Wording,
): CostSummaryView {
  const { t, locale } = wording;
  const {
    params: { scenario, preset, faults },
    material,
    power,
    capex,
    years,
    closing,
  } = study;
  const unitCost = writeBand(scenario.unitCost, "USD_per_GW", wording);
  const chosen = material.presets.find(({ id }) => id === preset);
  const peak = years.reduce(
    (most, year) => (year.capexUsd.central + year.runningUsd > most.capexUsd.central + most.runningUsd ? year : most),
    years[0] ?? { year: 0, inServiceGw: power, capexUsd: { low: 0, high: 0, central: 0 }, runningUsd: 0 },
  );
  const growth =
    closing === undefined
      ? t("cost.pay.never")
      : t("cost.pay.growth", { percent: formatNumber(closing * 100, locale, { max: 0 }) });
  const none = study.projects.length === 0;
  return {
    lead: none
      ? t("cost.leadNothing")
      : t("cost.lead", {
          scope: t(`cost.scopeInWords.${scenario.scope}`),
          power: writePower(power, wording),
          cost: unitCost,
          capex: writeCapex(capex, wording),
        }),
    scopeWarning:
      chosen && chosen.scope !== "all_in"
        ? t("cost.notAllIn", { who: chosen.who, scope: t(`costScope.${chosen.scope}`), covers: chosen.covers })
        : undefined,
    figures: none
      ? []
      : [
          {
            key: "power",
            label: t("cost.figures.power"),
            value: writePower(power, wording),
            note: t("cost.figures.powerNote"),
          },
          {
            key: "capex",
            label: t("cost.figures.capex"),
            value: writeCapex(capex, wording),
            note: t("cost.figures.capexNote", { cost: unitCost }),
          },
          {
            key: "p90",
            label: t("cost.figures.spent", { year: LAST_YEAR }),
            value: distribution ? writeNumber(distribution.p50, "USD", wording) : "…",
            note: distribution
              ? t("cost.figures.spentNote", {
                  band: writeBand({ low: distribution.p5, high: distribution.p95 }, "USD", wording),
                })
              : t("cost.figures.computing"),
          },
          {
            key: "peak",
            label: t("cost.figures.peak"),
            value: t("cost.figures.peakValue", {
              usd: writeNumber(peak.capexUsd.central + peak.runningUsd, "USD", wording),
              year: String(peak.year),
            }),
            note: t(scenario.running ? "cost.figures.peakRunning" : "cost.figures.peakNote"),
          },
          {
            key: "growth",
            label: t("cost.figures.growth"),
            value: growth,
            note: t("cost.figures.growthNote", {
              year: String(scenario.closeBy),
              share: formatNumber(scenario.computeShare * 100, locale),
            }),
          },
        ],
    problems: faults.map(({ param, value, reason, used }, index) => ({
      key: `${param}-${index}`,
      text: t(`cost.problem.${reason}`, { field: t(`cost.field.${param}`), value, used }),
    })),
  };
}
