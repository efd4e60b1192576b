import type { Selection } from "@/db/queries/selection";
import { standingsOn } from "@/db/queries/standings";
import { readCost } from "@/lib/search-params/cost";
import type { RawSearchParams } from "@/lib/search-params/reader";
import type { ViewContext } from "@/lib/views/context";
import { toCostMaterial } from "@/lib/views/cost/material";
import { studyOf, type CostStudy } from "@/lib/views/cost/study";

/** The cost scenario of a query, worked through on the server, for what shows one figure of it. */
export function costStudyOf(
  raw: RawSearchParams,
  { ledger, all }: Pick<Selection, "ledger" | "all">,
  context: ViewContext,
): CostStudy {
  const material = toCostMaterial(all, standingsOn(ledger, ledger.days.article), context);
  const params = readCost(raw, {
    deals: new Set(material.inputs.projects.map(({ id }) => id)),
    presets: material.presets,
  });
  return studyOf(params, material, context.wording);
}
