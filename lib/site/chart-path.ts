import type { Locale } from "@/lib/format/wording";
import { isFigure, type FigureId } from "./figures";

const JSON_END = ".json";

/** The address of what a figure's chart is drawn from: /charts/fr/power.json. */
export const chartPath = (id: FigureId, locale: Locale): string => `/charts/${locale}/${id}${JSON_END}`;

/** The figure that the last part of such an address stands for, `undefined` when it is none. */
export function figureOfChart(name: string): FigureId | undefined {
  const id = name.slice(0, -JSON_END.length);
  return name.endsWith(JSON_END) && isFigure(id) ? id : undefined;
}
