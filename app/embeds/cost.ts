import { costStudyOf } from "@/app/cost-study";
import { COST_FIGURES, riskFigure } from "@/components/cost/cost-figure";
import { getSelection } from "@/db/queries/selection";
import { formatDay } from "@/lib/format/date";
import { getWording } from "@/lib/i18n/wording";
import { capexDistribution } from "@/lib/model/cost/uncertainty";
import { toContext } from "@/lib/views/context";
import { toCostSummary } from "@/lib/views/cost/summary";
import type { EmbedMaker } from "./embed";

/**
 * A figure of the cost page, for the scenario of its query. Only the figure asked for is worked out: the draws are
 * made for no other.
 */
export const costEmbed: EmbedMaker = async (id, raw, locale) => {
  const selection = await getSelection({ asOf: raw.asOf });
  const wording = getWording(locale);
  const study = costStudyOf(raw, selection, toContext(selection, wording));
  const warnings = toCostSummary(study, undefined, wording).problems.map(({ text }) => text);
  if (id === "cost-pay" && !study.material.revenue) return { warnings };
  const figure = () => {
    if (id in COST_FIGURES) return COST_FIGURES[id as keyof typeof COST_FIGURES](study, wording);
    return riskFigure(
      capexDistribution(
        study.projects.map(({ project }) => project),
        study.params.scenario,
      ),
      wording,
    );
  };
  const sourceLine = wording.t("cost.sourceLine", { day: formatDay(selection.params.asOf, locale) });
  return { figure: { ...figure(), sourceLine }, warnings };
};
