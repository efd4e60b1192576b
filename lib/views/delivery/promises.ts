import { deliveryAsOf } from "@/lib/model/delivery/delivery";
import type { MilestoneReading } from "@/lib/model/delivery/milestones";
import { groupBy } from "@/lib/model/group-by";
import type { Standing } from "@/lib/model/standing";
import type { ViewContext } from "../reader";

/** Promises by the id of their deal. */
export type Promises = ReadonlyMap<string, MilestoneReading[]>;

/** The promises of each deal as of the reader's day, by the last day given; projections by others aside. */
export const promisesByDeal = (
  standings: Standing[],
  { ledger, params }: Pick<ViewContext, "ledger" | "params">,
): Promises =>
  groupBy(
    deliveryAsOf(ledger, standings, params.asOf).milestones.filter(({ first }) => first.kind === "promise"),
    ({ first }) => first.dealId,
  );
