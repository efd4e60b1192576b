import type { Ignored, RawSearchParams } from "./reader";

export const SORTS = ["newest", "oldest", "power", "value", "title"] as const;
export type Sort = (typeof SORTS)[number];

/** The order of a list, the newest first unless the address says otherwise; an unknown order is added to `ignored`. */
export function readSort(raw: RawSearchParams, ignored: Ignored[]): Sort {
  const [asked] = [raw.sort ?? []].flat();
  if (!asked) return "newest";
  const known = SORTS.find((sort) => sort === asked);
  if (!known) ignored.push({ param: "sort", value: asked, reason: "unknown" });
  return known ?? "newest";
}
