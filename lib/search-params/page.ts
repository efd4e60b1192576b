import type { FilterFault, RawSearchParams } from "./reader";

/** How many rows of a list a page shows. */
export const PAGE_SIZE = 50;

/** The lists that addresses page through: the page's own, and the two further ones of a partner. */
export type PageParam = "page" | "paid" | "received";

/** Which rows of a list a page shows: `from` up to but without `to`, on page `number` of `last`, counted from 1. */
export type Pagination = { number: number; last: number; from: number; to: number; count: number };

const pagination = (number: number, count: number): Pagination => ({
  number,
  last: Math.max(1, Math.ceil(count / PAGE_SIZE)),
  from: (number - 1) * PAGE_SIZE,
  to: Math.min(number * PAGE_SIZE, count),
  count,
});

/**
 * The page of a list of `count` rows that the address asks for: the first unless it says otherwise. What is no number,
 * or beyond the last page, is a fault, and the first page is shown.
 */
export function readPage(
  raw: RawSearchParams,
  count: number,
  param: PageParam = "page",
): { pagination: Pagination; faults: FilterFault[] } {
  const [asked = ""] = [raw[param] ?? []].flat();
  const isPage = /^[1-9]\d{0,8}$/.test(asked) && Number(asked) <= pagination(1, count).last;
  return {
    pagination: pagination(isPage ? Number(asked) : 1, count),
    faults: asked && !isPage ? [{ param: "page", value: asked, reason: "unknown" }] : [],
  };
}
