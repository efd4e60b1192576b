import type { ImpreciseDate } from "../imprecise-date";
import type { Quantity } from "../quantity";
import type { Text } from "../text";
import type { MilestoneKind, SiteKind } from "./words";

/** A place of a deal where capacity is built, or a pool of it. What there is of it is stated by claims. */
export type Site = { id: string; dealId: string; name: Text; kind: SiteKind };

/**
 * A dated expectation of delivery by one source, in GW where it says how much. Several of one deal under one id are one
 * milestone as several sources gave it; what became of it is stated by claims.
 */
export type Milestone = {
  id: string;
  dealId: string;
  kind: MilestoneKind;
  /** Ids of the organisations whose promise it is; none where only others say so. */
  by: string[];
  siteId?: string;
  expected: ImpreciseDate;
  what: Text;
  power?: Quantity;
  sourceId: string;
  statedOn: ImpreciseDate;
};
