import type { Status } from "./vocabulary";

export const FIRMNESSES = ["firm", "soft", "dead"] as const;
export type Firmness = (typeof FIRMNESSES)[number];

/**
 * The firmness group of a status. Firm: a contract binds, or more. Soft: said, written or intended, but not bound.
 * Dead: ended, or on hold until a source says it goes on. An amended contract stays firm: its terms changed, it still
 * binds.
 */
export function firmnessOf(status: Status): Firmness {
  switch (status) {
    case "definitive":
    case "financed":
    case "under_construction":
    case "operating":
    case "amended":
      return "firm";
    case "paused":
    case "superseded":
    case "cancelled":
      return "dead";
    default:
      return "soft";
  }
}
