import type { Locale } from "@/lib/format/wording";
import type { Measure } from "@/lib/model/entries";
import { markPath } from "@/lib/site/mark-path";

/** A card that is wanted: of which link, where its words are asked for, and which measure its mark is of. */
export type AskedCard = { link: Element; href?: string; address: string; measure?: Measure };

/** The link of the mark that something belongs to: pictures whose marks have cards say so of themselves. */
export function linkAt(target: Element): Element | undefined {
  if (!target.closest("[data-marks]")) return undefined;
  const part = target.closest("[data-marks] p");
  return target.closest("a[href], [data-pair]") ?? part?.querySelector("a[href]") ?? undefined;
}

/* A band of many flows has no one place to lead to: it names its pair without being a link. */
const DEAL = /\/deals\/([a-z0-9-]+)$/;
const PAIR = /^#flow-([a-z0-9-]+\.[a-z0-9-]+)$/;
const MEASURE: Record<string, Measure> = { "#power": "power", "#value": "value", "#flows": "value" };

/** Where the card of a link is asked for, under the filters of the page; nothing for links to anything else. */
export function cardOf(link: Element, locale: Locale, edition: string): AskedCard | undefined {
  const href = link.getAttribute("href") ?? undefined;
  const { pathname, hash } = new URL(href ?? "", window.location.href);
  const pair = link.getAttribute("data-pair") ?? PAIR.exec(hash)?.[1];
  const id = pair ?? DEAL.exec(pathname)?.[1];
  if (id === undefined) return undefined;
  const query = new URLSearchParams(window.location.search);
  query.set("edition", edition);
  return { link, href, address: `${markPath(id, locale)}?${query}`, ...(pair ? {} : { measure: MEASURE[hash] }) };
}
