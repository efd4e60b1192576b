import { SORTS, type Sort } from "@/lib/model/deal-order";
import type { Ignored, RawSearchParams } from "./reader";

/** The order of a list: the newest first unless the address says otherwise. An unknown order is ignored, and told. */
export function readSort(raw: RawSearchParams): { sort: Sort; ignored: Ignored[] } {
  const [asked] = [raw.sort ?? []].flat();
  const known = SORTS.find((sort) => sort === asked);
  return {
    sort: known ?? "newest",
    ignored: asked && !known ? [{ param: "sort", value: asked, reason: "unknown" }] : [],
  };
}
