import type { Locale } from "@/lib/format/wording";

const HOME = "overview";

/** The address of a page's card: /cards/fr/deals/<id>.png for /fr/deals/<id>. */
export const cardPath = (path: string, locale: Locale): string =>
  `/cards/${locale}/${path === "/" ? HOME : path.slice(1)}.png`;

/**
 * The page that a card's address stands for, without its language; `undefined` when the address is none of a card's.
 */
export function pageOfCard(segments: string[]): string | undefined {
  const name = segments.join("/");
  if (!name.endsWith(".png")) return undefined;
  const page = name.slice(0, -".png".length);
  return page === HOME ? "/" : `/${page}`;
}
