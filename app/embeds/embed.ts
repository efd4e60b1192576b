import type { Locale } from "@/lib/format/wording";
import type { RawSearchParams } from "@/lib/search-params/reader";
import type { Figure } from "@/components/figures/figure";
import { isFigure, FIGURES, type FigureId, type FigurePage } from "@/lib/site/figures";
import { circularEmbed } from "./circular";
import { costEmbed } from "./cost";
import { overviewEmbed } from "./overview";
import { timelineEmbed } from "./timeline";

/**
 * One figure as another page asks for it: `figure` is `undefined` when the filters leave nothing to draw; `warnings`
 * say what in the address was not understood.
 */
export type Embed = { figure?: Figure; warnings: string[] };
export type EmbedMaker = (id: FigureId, raw: RawSearchParams, locale: Locale) => Promise<Embed>;

const MAKERS: Record<FigurePage, EmbedMaker> = {
  "/": overviewEmbed,
  "/timeline": timelineEmbed,
  "/circular": circularEmbed,
  "/cost": costEmbed,
};

/** The figure of this id with the filters of a query; `undefined` for an id that no page has. */
export async function embedOf(id: string, raw: RawSearchParams, locale: Locale): Promise<Embed | undefined> {
  return isFigure(id) ? MAKERS[FIGURES[id]](id, raw, locale) : undefined;
}
