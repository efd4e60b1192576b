import { localPath } from "@/lib/format/local-path";
import type { Layer } from "@/lib/model/vocabulary";
import type { Sort } from "@/lib/model/deal-order";
import { toQuery } from "@/lib/search-params/query";
import type { ViewContext } from "./reader";

/** How many bars of a group a chart draws: more are summed up in one line. */
export const BARS_A_GROUP = 5;

/** How many rows of a list beside a total are shown: more are summed up in one line. */
export const ROWS_A_LIST = 4;

/** The rows that a picture or list leaves out, summed up, with the address of the list that has them all. */
export type Rest = { label: string; figure: string; href: string };

/** "and 3,988 others". */
export const restLabel = (count: number, { t }: ViewContext["wording"]): string => t("charts.rest", { count });

/** The address of the table of the flows that the reader chose: no page lists them. */
export const flowsHref = ({ params, days }: ViewContext): string => `/api/v1/flows.csv${toQuery(params, days)}`;

/** The address of the list of what the reader chose, in a layer, in an order. */
export function listHref({ params, days, wording }: ViewContext, layer: Layer, sort: Sort): string {
  const query = toQuery(params, days, { layers: [layer] });
  return `${localPath("/deals", wording.locale)}${query}${query ? "&" : "?"}sort=${sort}`;
}
