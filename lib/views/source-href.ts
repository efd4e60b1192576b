import type { Reader } from "./reader";

/** Where a source is in the list of sources, on whichever page it is now. */
export function sourceHref(id: string, { href }: Pick<Reader, "href">): string {
  const list = href("/sources");
  return `${list}${list.includes("?") ? "&" : "?"}source=${encodeURIComponent(id)}#${id}`;
}
