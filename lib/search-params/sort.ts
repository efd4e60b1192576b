import { SORTS, type Sort } from "@/lib/model/deal-order";
import type { FilterFault, RawSearchParams } from "./reader";

/** The order of a list: newest first unless the address says otherwise. An unknown order is a fault. */
export function readSort(raw: RawSearchParams): { sort: Sort; faults: FilterFault[] } {
  const [asked] = [raw.sort ?? []].flat();
  const known = SORTS.find((sort) => sort === asked);
  return {
    sort: known ?? "newest",
    faults: asked && !known ? [{ param: "sort", value: asked, reason: "unknown" }] : [],
  };
}
