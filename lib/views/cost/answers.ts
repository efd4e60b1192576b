import { formatNumber } from "@/lib/format/number";
import type { Wording } from "@/lib/format/wording";
import { writeCapex, writeLimit, writeUnitPrice } from "./money";
import type { CostStudy } from "./study";
import type { KeyFigure } from "./summary";

/** The two answers that a reader came for: what it costs, and what revenue leaves over or is short of. */
export function toAnswers(study: CostStudy, wording: Wording): KeyFigure[] {
  const { params, projects, capex } = study;
  const { unitCost } = params.scenario;
  const costed = projects.map(({ project }) => project);
  return [
    {
      key: "capex",
      label: wording.t("cost.figures.capex"),
      value: writeCapex(capex, wording, costed, unitCost),
      note: wording.t("cost.figures.capexNote", { cost: writeUnitPrice(unitCost, wording) }),
    },
    toBalance(study, wording),
  ];
}

/** What is left of revenue's part by the end of the reader's year once all spending is paid, or what is missing. */
function toBalance({ params, material, payments, capex: { open } }: CostStudy, wording: Wording): KeyFigure {
  const { t, locale } = wording;
  const { growth, computeShare, closeBy } = params.scenario;
  const gap = payments.find(({ year }) => year === closeBy)?.cumulativeGapUsd;
  const percent = (part: number) => formatNumber(part * 100, locale);
  const told = { key: "balance", label: t("cost.figures.balance", { year: String(closeBy) }) };
  if (!material.revenue || gap === undefined) return { ...told, value: "–", note: t("cost.pay.noBase") };
  const usd = writeLimit(Math.abs(gap), open && (gap > 0 ? "at_least" : "up_to"), wording);
  return {
    ...told,
    value: t(gap > 0 ? "cost.figures.short" : "cost.figures.left", { usd }),
    note: t("cost.figures.balanceNote", {
      growth: percent(growth),
      share: percent(computeShare),
      figure: material.revenue.figure,
      period: material.revenue.period,
    }),
  };
}
