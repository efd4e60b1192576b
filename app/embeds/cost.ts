import { COST_FIGURES, riskFigure } from "@/components/cost/cost-figure";
import { getSelection } from "@/db/queries/selection";
import { standingsOn } from "@/db/queries/standings";
import { formatDay } from "@/lib/format/date";
import { getWording } from "@/lib/i18n/wording";
import { capexDistribution } from "@/lib/model/cost/uncertainty";
import { readCost } from "@/lib/search-params/cost";
import { toContext } from "@/lib/views/context";
import { toCostMaterial } from "@/lib/views/cost/material";
import { studyOf } from "@/lib/views/cost/study";
import { toCostSummary } from "@/lib/views/cost/summary";
import type { EmbedMaker } from "./embed";

/** A figure of the cost page, for the scenario of its query. Only the figure asked for is worked out: the draws are made for no other. */
export const costEmbed: EmbedMaker = async (id, raw, locale) => {
  const { ledger, all, organisations, params: reader } = await getSelection({ asOf: raw.asOf });
  const wording = getWording(locale);
  const material = toCostMaterial(all, standingsOn(ledger, ledger.days.article), toContext({ ledger, organisations, params: reader }, wording));
  const params = readCost(raw, { deals: new Set(material.inputs.projects.map(({ id: dealId }) => dealId)), presets: material.presets });
  const study = studyOf(params, material, wording);
  const figure = () => {
    if (id in COST_FIGURES) return COST_FIGURES[id as keyof typeof COST_FIGURES](study, wording);
    return riskFigure(capexDistribution(study.projects.map(({ project }) => project), params.scenario), wording);
  };
  const sourceLine = wording.t("cost.sourceLine", { day: formatDay(reader.asOf, locale) });
  return { figure: { ...figure(), sourceLine }, warnings: toCostSummary(study, undefined, wording).problems.map(({ text }) => text) };
};
