import type { Wording } from "@/lib/format/wording";
import type { Project } from "@/lib/model/cost/project";
import { costStudy, type CostNumbers } from "@/lib/model/cost/study";
import type { CostParams } from "@/lib/search-params/cost";
import type { CostMaterial, DealLabel } from "./material";

/** A scenario worked through: what its views are made of. */
export type CostStudy = Omit<CostNumbers, "projects"> & {
  params: CostParams;
  material: CostMaterial;
  projects: (CostNumbers["projects"][number] & { label: DealLabel })[];
};

/** Works a scenario through, and names what it costs. */
export function studyOf(params: CostParams, material: CostMaterial, wording: Wording): CostStudy {
  const { projects, ...numbers } = costStudy(material.inputs, material.revenue, params.scenario);
  return {
    ...numbers,
    params,
    material,
    projects: projects.map((priced) => ({ ...priced, label: labelOf(priced.project, params, material, wording) })),
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
