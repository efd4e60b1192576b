import type { Figure } from "./figure";
import { ChartMount } from "./chart-mount";

/** What a figure shows above its table. */
export function FigurePicture({ chart, picture }: Pick<Figure, "chart" | "picture">) {
  return chart ? <ChartMount chart={chart} /> : picture?.node;
}
