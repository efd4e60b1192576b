import type { ExposurePage } from "@/lib/pages/exposure";
import type { Figure } from "../figures/figure";
import { RangeKeys } from "../figures/range-keys";

/** The parties by what OpenAI has promised them; without bars when nothing has a stated amount. */
export function factsFigure({ facts, sourceLine }: ExposurePage): Figure {
  const { title, subtitle, table, rows, axis, description } = facts;
  const chart = { kind: "range" as const, measure: "value" as const, rows, axis, description };
  return { id: "exposure", title, subtitle, sourceLine, table, ...(rows.length && { keys: <RangeKeys />, chart }) };
}
