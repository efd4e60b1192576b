import "server-only";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import { disputesByClaim } from "@/lib/model/property";
import { daysOfDeal, dealRecords, standingOf, type Standing } from "@/lib/model/standing";

type Remember = <Value extends object>(key: string, make: () => Value) => Value;

/**
 * The standings of any day, as `standingsAsOf` has them. A deal stands from one day of its own to the next as it did:
 * days share its standing, so that a further day costs no more than what changed on it.
 */
export function standingsOf(ledger: Ledger, remember: Remember): (day: IsoDay) => Standing[] {
  const disputes = disputesByClaim(ledger.disputes);
  const records = dealRecords(ledger).map((record) => ({ record, days: daysOfDeal(record) }));
  return (day) =>
    records.flatMap(({ record, days }) => {
      const since = days.findLast((each) => each <= day);
      if (since === undefined) return [];
      const stood = () => ({ standing: standingOf(record, since, disputes) });
      return remember(`deal ${record.deal.id} ${since}`, stood).standing ?? [];
    });
}
