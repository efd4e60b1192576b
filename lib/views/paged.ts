import { localPath } from "@/lib/format/local-path";
import { formatNumber } from "@/lib/format/number";
import { readPage, type PageParam, type Pagination } from "@/lib/search-params/page";
import { toRawQuery } from "@/lib/search-params/raw-query";
import type { FilterFault, RawSearchParams } from "@/lib/search-params/reader";
import type { Reader } from "./reader";

type PageLink = { number: number; text: string; href: string; current: boolean };
/** Where a reader is in a list, and the addresses of its other pages; each keeps everything else that was asked. */
export type PagesView = {
  /** Names the list, so that the links of two lists on one page can be told apart. */
  label: string;
  position: string;
  previous?: string;
  next?: string;
  /** The first and the last page and those around this one; `undefined` stands for pages between. */
  links: (PageLink | undefined)[];
};

/** A list on a page: its path without the language, its name, the parameter that pages it, and where it begins. */
export type PagedList = { path: string; label: string; param?: PageParam; anchor?: string };

/**
 * The rows of a list that the address asks for, the way to the others, and what of the address was not understood. A
 * list that one page holds has no `pages`.
 */
export function toPaged<Row>(
  rows: readonly Row[],
  list: PagedList,
  reader: Reader,
): { rows: Row[]; first: number; pages?: PagesView; faults: FilterFault[] } {
  const { pagination, faults } = readPage(reader.raw, rows.length, list.param);
  return {
    rows: rows.slice(pagination.from, pagination.to),
    first: pagination.from + 1,
    pages: toPages(pagination, list, reader.raw, reader),
    faults,
  };
}

/** The way through a list's pages; `undefined` when there is only one. `raw` is what the links keep. */
export function toPages(
  { number, last, from, to, count }: Pagination,
  { path, label, param = "page", anchor }: PagedList,
  raw: RawSearchParams,
  { wording: { t, locale } }: Pick<Reader, "wording">,
): PagesView | undefined {
  if (last === 1) return undefined;
  const text = (value: number) => formatNumber(value, locale);
  const hrefOf = (page: number) => {
    const query = toRawQuery({ ...raw, [param]: page === 1 ? undefined : String(page) });
    return `${localPath(path, locale)}${query}${anchor ? `#${anchor}` : ""}`;
  };
  const shown = [...new Set([1, number - 1, number, number + 1, last])].filter((page) => page >= 1 && page <= last);
  return {
    label: t("pages.label", { list: label }),
    position: t("pages.position", { from: text(from + 1), to: text(to), count: text(count) }),
    previous: number > 1 ? hrefOf(number - 1) : undefined,
    next: number < last ? hrefOf(number + 1) : undefined,
    links: shown.flatMap((page, at) => [
      ...(at > 0 && page - (shown[at - 1] ?? 0) > 1 ? [undefined] : []),
      { number: page, text: text(page), href: hrefOf(page), current: page === number },
    ]),
  };
}

/** A reader with further faults of the address, for the words above a page's lists. */
export const withFaults = (reader: Reader, ...faults: FilterFault[]): Reader => ({
  ...reader,
  params: { ...reader.params, faults: [...reader.params.faults, ...faults] },
});
