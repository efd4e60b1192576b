import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import { standingsAsOf, type Standing } from "@/lib/model/standing";
import type { Finding } from "./finding";

/** A soft status that nobody has confirmed or moved for this long, in days, is asked about. */
export const SOFT_FOR_DAYS = 180;
const DAY_MS = 86_400_000;

/**
 * Statuses that may have been overtaken, as of the ledger's latest day (no clock is asked): soft for long, or with a
 * delivery due and nothing said since.
 */
export function staleFindings(ledger: Ledger): Finding[] {
  const now = ledger.days.latest;
  return standingsAsOf(ledger, now).flatMap((standing) => [
    ...softForLong(standing, now),
    ...deliveryPassed(standing, ledger, now),
  ]);
}

function softForLong({ deal, status, firmness, statusHistory }: Standing, now: IsoDay): Finding[] {
  const said = statusHistory.at(-1)?.statedOn.latest ?? deal.announced.latest;
  const age = Math.round((Date.parse(now) - Date.parse(said)) / DAY_MS);
  if (firmness !== "soft" || age <= SOFT_FOR_DAYS) return [];
  const rule = `a soft status (talks, reported, announced, letter of intent) is at most ${SOFT_FOR_DAYS} days old on the ledger's latest day`;
  return [
    {
      severity: "warning",
      rule,
      where: deal.id,
      what: `"${status}" was last said ${age} days before ${now}, on ${said}`,
    },
  ];
}

function deliveryPassed(
  { deal, firmness, status, statusHistory }: Standing,
  { milestones }: Ledger,
  now: IsoDay,
): Finding[] {
  const said = statusHistory.at(-1)?.statedOn.latest ?? deal.announced.latest;
  const passed = milestones.filter(
    ({ dealId, expected }) => dealId === deal.id && expected.latest < now && expected.latest > said,
  );
  if (firmness === "dead" || status === "operating") return [];
  const rule = "after an expected delivery, a source says what became of it";
  return passed.map(({ what, expected }) => ({
    severity: "warning",
    rule,
    where: deal.id,
    what: `"${what.en}" was due by ${expected.latest}, and the last status, "${status}", is of ${said}`,
  }));
}
