import type { Status } from "./vocabulary";

/** What statuses come to for readers: see `firmnessOf`. */
export const FIRMNESSES = ["firm", "soft", "dead"] as const;
export type Firmness = (typeof FIRMNESSES)[number];

/**
 * What a flow comes to. `conditional`: a contract obliges the payer once a condition is met, which it is not so far.
 */
export const FLOW_FIRMNESSES = ["firm", "conditional", "soft", "dead"] as const;
export type FlowFirmness = (typeof FLOW_FIRMNESSES)[number];

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
