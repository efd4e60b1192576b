import type { Wording } from "@/lib/format/wording";
import type { ExposureMaterial } from "@/lib/views/exposure/material";
import type { StressView } from "@/lib/views/exposure/stress";
import { toRoundTable, toStressChart } from "@/lib/views/exposure/stress-tables";
import type { Figure } from "../figures/figure";
import { ReceivedKeys } from "./received-keys";

/** What each creditor receives and is short of. */
export function stressFigure(
  view: StressView,
  material: ExposureMaterial,
  sourceLine: string,
  wording: Wording,
): Figure {
  const { title, subtitle, table, rows, axis, description } = toStressChart(view, material, wording);
  const chart = { kind: "range" as const, measure: "value" as const, rows, axis, description };
  const source = wording.t("exposure.stressSource", { source: sourceLine });
  const drawn = rows.length && { keys: <ReceivedKeys wording={wording} />, chart };
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
