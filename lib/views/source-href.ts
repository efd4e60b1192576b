import type { Reader } from "./reader";

/** Where a source stands in the list of sources, whichever page of it that is by now. */
export function sourceHref(id: string, { href }: Pick<Reader, "href">): string {
  const list = href("/sources");
  return `${list}${list.includes("?") ? "&" : "?"}source=${encodeURIComponent(id)}#${id}`;
}
