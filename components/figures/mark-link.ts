import type { Locale } from "@/lib/format/wording";
import type { Measure } from "@/lib/model/entry";
import { markPath } from "@/lib/site/mark-path";

/**
 * A card that is wanted: of which link, which measure its mark is of, and where its words are asked for. A picture that
 * the browser itself works out has them with it.
 */
export type AskedCard = { link: Element; href?: string; measure?: Measure } & ({ address: string } | { words: string });

/** The link of the mark that something belongs to: pictures whose marks have cards say so of themselves. */
export function linkAt(target: Element): Element | undefined {
  if (!target.closest("[data-marks]")) return undefined;
  const part = target.closest("[data-marks] p");
  return target.closest("a[href], [data-mark]") ?? part?.querySelector("a[href]") ?? undefined;
}

/* A band of many flows has no one place to lead to, and a step of a line leads to a list: these name their marks. */
const DEAL = /\/deals\/([a-z0-9-]+)$/;
const PAIR = /^#flow-([a-z0-9-]+\.[a-z0-9-]+)$/;
const PROMISE = /^#([a-z0-9-]+~[a-z0-9-]+)$/;
const MEASURE: Record<string, Measure> = { "#power": "power", "#value": "value", "#flows": "value" };

/** Where the card of a link is asked for, under the filters of the page; nothing for links to anything else. */
export function cardOf(link: Element, locale: Locale, edition: string): AskedCard | undefined {
  const href = link.getAttribute("href") ?? undefined;
  const words = link.getAttribute("data-card");
  if (words !== null) return { link, href, words };
  const { pathname, hash } = new URL(href ?? "", window.location.href);
  const own = link.getAttribute("data-mark") ?? (PAIR.exec(hash) ?? PROMISE.exec(hash))?.[1];
  const id = own ?? DEAL.exec(pathname)?.[1];
  if (id === undefined) return undefined;
  const query = new URLSearchParams(window.location.search);
  query.set("edition", edition);
  return { link, href, address: `${markPath(id, locale)}?${query}`, ...(own ? {} : { measure: MEASURE[hash] }) };
}
