import { daysAfter, type IsoDay } from "./imprecise-date";
import type { Claim, LedgerDays, Source } from "./ledger";
import type { PropertyReading } from "./property";
import type { Standing } from "./standing";

/** A deal of which nothing was stated for longer than this, in days, is marked (rule 12 of the domain). */
export const SILENT_AFTER_DAYS = 180;

/**
 * The last day on which anything was stated of a deal or its flows, by the day of its standing: at least that of its
 * announcement.
 */
export function lastHeard({ deal, properties, flows, unverified, statusHistory }: Standing): IsoDay {
  const readings = [...properties, ...flows.flatMap((flow) => flow.properties)];
  const claims = [...readings.flatMap(claimsOf), ...unverified, ...statusHistory];
  return claims.reduce((last, { statedOn: { latest } }) => (latest > last ? latest : last), deal.announced.latest);
}

/** All claims of the day that a property was read from. */
const claimsOf = ({ shown, alsoReported, history, deprecated }: PropertyReading): Claim[] => [
  shown,
  ...alsoReported,
  ...history,
  ...deprecated,
];

/**
 * Since when a deal was not heard of, as of a day, if that is too long. On the ledger's latest day what counts is the
 * day up to which sources were read: nothing was found until then.
 */
export function silentSince(
  standing: Standing,
  asOf: IsoDay,
  { latest, readUpTo }: Pick<LedgerDays, "latest" | "readUpTo">,
): IsoDay | undefined {
  const last = lastHeard(standing);
  return daysAfter(asOf === latest ? readUpTo : asOf, last) > SILENT_AFTER_DAYS ? last : undefined;
}

/**
 * The document behind a claim that was read in a relay of grade C only (rule 11 of the domain), by its name;
 * `undefined` when the claim's own source was read.
 */
export const relayedFrom = (
  { grade }: Pick<Claim, "grade">,
  source: Pick<Source, "originalReportingBy"> | undefined,
): string | undefined => (grade === "C" ? source?.originalReportingBy : undefined);
