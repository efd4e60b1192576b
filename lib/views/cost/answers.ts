import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import { qualifiedBand } from "@/lib/model/cost/capex";
import { writeAnswer } from "./money";
import type { CostStudy } from "./study";

export type KeyFigure = { key: string; label: string; value: string; note: string };

/** The two answers that a reader came for: what it costs, and what revenue leaves over or is short of. */
export function toAnswers(study: CostStudy, wording: Wording): KeyFigure[] {
  const { params, projects, capex } = study;
  const costed = projects.map(({ project }) => project);
  return [
    {
      key: "capex",
      label: wording.t("cost.figures.capex"),
      value: writeAnswer(qualifiedBand(capex, costed, params.scenario.unitCost), wording),
      note: wording.t("cost.figures.capexNote"),
    },
    toBalance(study, wording),
  ];
}

/** What is left of revenue's part by the end of the reader's year once all spending is paid, or what is missing. */
function toBalance({ params, material, payments, capex: { open } }: CostStudy, wording: Wording): KeyFigure {
  const { t, locale } = wording;
  const { computeShare, closeBy } = params.scenario;
  const gap = payments.find(({ year }) => year === closeBy)?.cumulativeGapUsd;
  const told = { key: "balance", label: t("cost.figures.balance", { year: String(closeBy) }) };
  if (!material.revenue || gap === undefined) return { ...told, value: "–", note: t("cost.pay.noBase") };
  const qualifier = open ? (gap > 0 ? "at_least" : "up_to") : "exact";
  const size = Math.abs(gap);
  const usd = writeAnswer({ qualifier, low: qualifier === "up_to" ? undefined : size, high: size }, wording);
  return {
    ...told,
    value: t(gap > 0 ? "cost.figures.short" : "cost.figures.left", { usd }),
    note: t("cost.figures.balanceNote", { share: formatNumber(computeShare * 100, locale) }),
  };
}
