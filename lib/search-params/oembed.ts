import { z } from "zod";
import { fromLocalPath } from "@/lib/format/local-path";
import { FIGURES, firstFigureOf, isFigure, type FigureId } from "@/lib/site/figures";

/** What a consumer sends: an address of this site, and the room that it has at most, in px. */
const asked = z.object({
  url: z.url({ protocol: /^https?$/ }),
  maxwidth: z.coerce.number().int().min(1).optional(),
  maxheight: z.coerce.number().int().min(1).optional(),
  format: z.string().default("json"),
});
type OembedRequest = {
  figure: FigureId;
  locale: "en" | "fr";
  query: URLSearchParams;
  maxWidth: number;
  maxHeight: number;
};
/** Why a request cannot be answered, by the statuses that the oEmbed specification gives. */
export type OembedFault = {
  status: 400 | 404 | 501;
  param: string;
  reason: "malformed" | "foreign" | "noFigure" | "format";
};

/**
 * Reads an oEmbed request (oembed.com, version 1.0). The address is a frame's or a page's; of a page, its #anchor names
 * the figure, and without one the page's first figure is taken.
 */
export function readOembed(query: URLSearchParams, site: URL): OembedRequest | OembedFault {
  const parsed = asked.safeParse(Object.fromEntries(query));
  if (!parsed.success)
    return { status: 400, param: String(parsed.error.issues[0]?.path[0] ?? "url"), reason: "malformed" };
  const { url, maxwidth = Infinity, maxheight = Infinity, format } = parsed.data;
  if (format !== "json") return { status: 501, param: "format", reason: "format" };
  const address = new URL(url);
  if (address.origin !== site.origin) return { status: 404, param: "url", reason: "foreign" };
  const { locale, path } = fromLocalPath(address.pathname);
  const figure = figureAt(path, address.hash.slice(1));
  if (!figure) return { status: 404, param: "url", reason: "noFigure" };
  return {
    figure,
    locale,
    query: address.searchParams,
    maxWidth: maxwidth,
    maxHeight: maxheight,
  };
}

function figureAt(path: string, anchor: string): FigureId | undefined {
  const [, framed] = /^\/embed\/([^/]+)$/.exec(path) ?? [];
  if (framed !== undefined) return isFigure(framed) ? framed : undefined;
  return isFigure(anchor) && FIGURES[anchor] === path ? anchor : firstFigureOf(path);
}
