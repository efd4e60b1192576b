import { toQuery } from "@/lib/search-params/query";
import { toSearchParams } from "@/lib/search-params/raw-query";
import { chartPath } from "@/lib/site/chart-path";
import { isFigure } from "@/lib/site/figures";
import type { Reader } from "./reader";

/*
 * Parts of a page that the browser asks for when they are needed. Their addresses name the edition of the page, so that
 * no number can differ from those already shown: any other edition refuses to answer.
 */

/** Where the browser finds what a figure's chart is drawn from; `undefined` for a figure that is not listed. */
export function chartAddress(id: string, { raw, edition, wording }: Reader): string | undefined {
  return isFigure(id) ? of(chartPath(id, wording.locale), toSearchParams(raw), edition.version) : undefined;
}

/** Where the browser finds the deals that a choice of boxes is foreseen from: those that pass text and dates. */
export function choosableAddress({ params, days, edition }: Pick<Reader, "params" | "days" | "edition">): string {
  const query = toQuery(params, days, { partners: [], layers: [], firmness: [] });
  return of("/choosable.json", new URLSearchParams(query), edition.version);
}

function of(path: string, query: URLSearchParams, version: string): string {
  query.set("edition", version);
  return `${path}?${query}`;
}
