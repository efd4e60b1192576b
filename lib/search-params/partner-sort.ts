import type { FilterFault, RawSearchParams } from "./reader";

/** The orders of the list of partners, as addresses name them: the first is the one without a name. */
export const PARTNER_SORTS = ["deals", "paid", "received", "name"] as const;
export type PartnerSort = (typeof PARTNER_SORTS)[number];

/**
 * The order of the list of partners: most deals first unless the address says otherwise. An unknown order is a fault.
 */
export function readPartnerSort(raw: RawSearchParams): { sort: PartnerSort; faults: FilterFault[] } {
  const [asked] = [raw.sort ?? []].flat();
  const known = PARTNER_SORTS.find((sort) => sort === asked);
  return {
    sort: known ?? "deals",
    faults: asked && !known ? [{ param: "sort", value: asked, reason: "unknown" }] : [],
  };
}
