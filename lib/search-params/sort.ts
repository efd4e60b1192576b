import { SORTS, type Sort } from "@/lib/model/deal-order";
import type { Ignored, RawSearchParams } from "./reader";

/** The order of a list, the newest first unless the address says otherwise; an unknown order is added to `ignored`. */
export function readSort(raw: RawSearchParams, ignored: Ignored[]): Sort {
  const [asked] = [raw.sort ?? []].flat();
  if (!asked) return "newest";
  const known = SORTS.find((sort) => sort === asked);
  if (!known) ignored.push({ param: "sort", value: asked, reason: "unknown" });
  return known ?? "newest";
}
