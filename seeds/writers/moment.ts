import { max } from "drizzle-orm";
import { claims } from "@/db/schema/claims";
import { noonOf, type IsoDay, type IsoMoment } from "@/lib/model/imprecise-date";
import type { Transaction } from "./columns";

const SECONDS = "2026-11-26T05:40:43".length;

/**
 * The moment of what is written in this transaction, which has the write lock: never before that of anything written
 * earlier, whatever the clock says, so that who asks for all since the latest they have misses nothing.
 */
export function momentNow(transaction: Transaction): IsoMoment {
  const now = `${new Date().toISOString().slice(0, SECONDS)}Z`;
  const last = transaction
    .select({ moment: max(claims.recorded) })
    .from(claims)
    .get()?.moment;
  return last && last > now ? last : now;
}

/** The moment of what a new ledger is seeded with: the same on every machine. */
export const seedMoment = (readUpTo: IsoDay): IsoMoment => noonOf(readUpTo);
