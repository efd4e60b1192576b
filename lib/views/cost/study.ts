import type { Wording } from "@/lib/format/wording";
import { closingGrowth, paymentYears, type PaymentYear } from "@/lib/model/cost/affordability";
import { buildOut, type BuildYear } from "@/lib/model/cost/build-out";
import { realisedCapex, realisedPower, totalCapex, type Capex } from "@/lib/model/cost/capex";
import { projectsOf } from "@/lib/model/cost/cost-inputs";
import type { Project } from "@/lib/model/cost/project";
import type { CostParams } from "@/lib/search-params/cost";
import type { CostMaterial, DealLabel } from "./material";

/** A scenario worked through: what its views are made of. */
export type CostStudy = {
  params: CostParams;
  material: CostMaterial;
  projects: { project: Project; capex: Capex; label: DealLabel }[];
  power: Capex;
  capex: Capex;
  years: BuildYear[];
  payments: PaymentYear[];
  /** `undefined` when no growth closes the gap, or no revenue is known. */
  closing?: number;
};

/** Works a scenario through, all but the Monte-Carlo, which takes longer and runs apart. */
export function studyOf(params: CostParams, material: CostMaterial, wording: Wording): CostStudy {
  const { scenario } = params;
  const projects = projectsOf(material.inputs, scenario);
  const priced = projects.map((project) => ({
    project,
    capex: realisedCapex(project, scenario),
    label: labelOf(project, params, material, wording),
  }));
  const years = buildOut(projects, scenario);
  const { revenue } = material;
  return {
    params,
    material,
    years,
    projects: priced,
    power: realisedPower(projects, scenario.realisation),
    capex: totalCapex(priced.map(({ capex }) => capex)),
    payments: revenue ? paymentYears(years, revenue, scenario) : [],
    closing: revenue && closingGrowth(years, revenue, scenario.computeShare, scenario.closeBy),
  };
}

function labelOf({ id }: Project, { scenario }: CostParams, { deals }: CostMaterial, { t }: Wording): DealLabel {
  const known = deals[id];
  if (known) return known;
  const planned = scenario.planned[Number(id.replace("planned-", ""))];
  const label = planned
    ? t("cost.planned.label", { partner: planned.partner || t("cost.planned.nobody") })
    : t("cost.scope.typed");
  return { label, title: label, partner: "", partnerName: "", href: "" };
}
