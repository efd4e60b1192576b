import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import type { Distribution } from "@/lib/model/cost/uncertainty";
import { realisedPower } from "@/lib/model/cost/capex";
import { LAST_YEAR, type PowerScope } from "@/lib/model/cost/scenario";
import { toAnswers, type KeyFigure } from "./answers";
import type { CostMaterial } from "./material";
import { writeBand, writeCapex, writeFloor, writePower, writeUnitPrice } from "./money";
import { toNotes, type NoteView } from "./notes";
import type { CostStudy } from "./study";

export type CostSummaryView = {
  lead: string;
  /** The same without the answers, for a page that shows them beside it. */
  sentence: string;
  /** What it costs, and what revenue leaves; none when nothing is counted. */
  answers: KeyFigure[];
  scopeWarning?: string;
  /** What of the deals counts otherwise than a reader would think. */
  notes: NoteView[];
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
  const unitCost = writeUnitPrice(scenario.unitCost, wording);
  const projects = study.projects.map(({ project }) => project);
  const { open } = capex;
  const chosen = material.presets.find(({ id }) => id === preset);
  const peak = years.reduce(
    (most, year) => (year.capexUsd.central + year.runningUsd > most.capexUsd.central + most.runningUsd ? year : most),
    years[0] ?? { year: 0, inServiceGw: power, capexUsd: { low: 0, high: 0, central: 0 }, runningUsd: 0 },
  );
  const growth =
    closing === undefined
      ? t("cost.pay.never")
      : closing === 0
        ? t("cost.pay.noGrowth")
        : atLeast(t("cost.pay.growth", { percent: formatNumber(closing * 100, locale, { max: 0 }) }), open, wording);
  const none = study.projects.length === 0;
  const dated = scenario.scope === "article" || scenario.scope === "distinct";
  const gone = dated ? study.projects.filter(({ label }) => label.ended).length : 0;
  const counted = {
    scope: t(`cost.scopeInWords.${scenario.scope}`, { day: material.articleDay }),
    power: writePower(power, wording, projects),
  };
  const capexInWords = writeCapex(capex, wording, projects, scenario.unitCost);
  const nothing = t(dated && !material.article ? "cost.leadNoArticle" : "cost.leadNothing", {
    day: material.articleDay,
  });
  const since = gone ? [t("cost.leadSince", { count: gone })] : [];
  return {
    lead: none ? nothing : [t("cost.lead", { ...counted, cost: unitCost, capex: capexInWords }), ...since].join(" "),
    sentence: none ? nothing : [t("cost.sentence", counted), ...since].join(" "),
    answers: none ? [] : toAnswers(study, wording),
    scopeWarning:
      chosen && chosen.scope !== "all_in"
        ? t("cost.notAllIn", { who: chosen.who, scope: t(`costScope.${chosen.scope}`), covers: chosen.covers })
        : undefined,
    notes: toNotes(study, wording),
    figures: none
      ? []
      : [
          {
            key: "power",
            label: t("cost.figures.power"),
            value: counted.power,
            note: t("cost.figures.powerNote"),
          },
          {
            key: "p90",
            label: t("cost.figures.spent", { year: LAST_YEAR }),
            value: distribution ? writeFloor(distribution.p50, "USD", wording, open) : "…",
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
              usd: writeFloor(peak.capexUsd.central + peak.runningUsd, "USD", wording, open),
              year: String(peak.year),
            }),
            note: t(scenario.running && material.running ? "cost.figures.peakRunning" : "cost.figures.peakNote"),
          },
          {
            key: "growth",
            label: t("cost.figures.growth"),
            value: growth,
            note: t("cost.figures.growthNote", {
              from: String(study.payments[0]?.year ?? ""),
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

/** The gigawatts that get built of the scope, the planned deals aside, as a number for a box of the form. */
export function scopeGw({ projects, params: { scenario } }: CostStudy, locale: Wording["locale"]): string {
  const ofScope = projects.flatMap(({ project }) => (project.window.basis === "reader" ? [] : [project]));
  const { low, high } = realisedPower(ofScope, scenario.realisation);
  return [...new Set([low, high])].map((gw) => formatNumber(gw, locale)).join("–");
}

/** What a scope counts, as the form offers it: the article's sum with its day and its gigawatts. */
export function scopeName(scope: PowerScope, { article, articleDay: day }: CostMaterial, wording: Wording): string {
  const { t } = wording;
  if (scope !== "article" && scope !== "distinct") return t(`cost.scope.${scope}`);
  if (!article) return t("cost.scope.noArticle", { day });
  const { naiveGw, distinctGw, open } = article;
  const gigawatts = scope === "article" ? { low: naiveGw, high: naiveGw } : distinctGw;
  return t(`cost.scope.${scope}`, { day, power: writeBand(gigawatts, "GW", wording, open) });
}

/** An amount in words that is a minimum where what it rests on is `open`. */
export const atLeast = (amount: string, open: boolean, { t }: Wording): string =>
  open ? t("quantity.at_least", { amount }) : amount;
