import type { ExposurePage } from "@/lib/pages/exposure";
import type { Figure } from "../figures/figure";
import { barPicture } from "../figures/bar-list";
import { RangeKeys } from "../figures/range-keys";

/** The parties by what OpenAI has promised them; without bars when nothing has a stated amount. */
export function factsFigure({ facts, sourceLine }: ExposurePage): Figure {
  const { title, subtitle, table, rows } = facts;
  const drawn = rows.length && {
    keys: <RangeKeys />,
    picture: barPicture({ rows, measure: "value", id: "exposure", title }),
  };
  return { id: "exposure", title, subtitle, sourceLine, table, ...drawn };
}
