import type { Wording } from "@/lib/format/wording";
import type { ExposureMaterial } from "@/lib/views/exposure/material";
import type { StressView } from "@/lib/views/exposure/stress";
import { toRoundTable, toStressChart } from "@/lib/views/exposure/stress-tables";
import type { Figure } from "../figures/figure";
import { barPicture } from "../figures/bar-list";
import { ReceivedKeys } from "./received-keys";

/** What each creditor receives and is short of. */
export function stressFigure(
  view: StressView,
  material: ExposureMaterial,
  sourceLine: string,
  wording: Wording,
): Figure {
  const { title, subtitle, table, rows } = toStressChart(view, material, wording);
  const source = wording.t("exposure.stressSource", { source: sourceLine });
  const picture = barPicture({ rows, measure: "value", id: "stress", title });
  const drawn = rows.length && { keys: <ReceivedKeys wording={wording} />, picture };
  return { id: "stress", title, subtitle, sourceLine: source, table, ...drawn };
}

/** Who fails in which round: a table is the figure. */
export function roundsFigure(
  view: StressView,
  material: ExposureMaterial,
  sourceLine: string,
  wording: Wording,
): Figure {
  const table = toRoundTable(view, material, wording);
  const source = wording.t("exposure.stressSource", { source: sourceLine });
  return { id: "stress-rounds", title: table.caption, sourceLine: source, table };
}
