import type { IsoDay } from "@/lib/model/imprecise-date";
import { deliveryAsOf } from "@/lib/model/delivery/delivery";
import { relayedFrom, SILENT_AFTER_DAYS, silentSince } from "@/lib/model/freshness";
import type { Ledger } from "@/lib/model/ledger";
import { standingsAsOf, type Standing } from "@/lib/model/standing";
import type { BrokenRule } from "./faults";
import { overlaps } from "./overlaps";

/**
 * All that somebody should look at in a ledger without faults, as of its latest day. No clock is read: the same ledger
 * has the same warnings on any day.
 */
export function auditWarnings(ledger: Ledger): BrokenRule[] {
  const now = ledger.days.latest;
  const standings = standingsAsOf(ledger, now);
  return [
    ...datedAfterPage(ledger),
    ...unexplained(standings, ledger),
    ...unverified(ledger),
    ...withoutFigure(standings),
    ...overlaps(standings, ledger),
    ...relayed(standings, ledger),
    ...overdue(standings, ledger, now),
    ...standings.flatMap((standing) => [...notHeardOf(standing, ledger), ...softForLong(standing, now)]),
  ];
}

/** Claims dated after their page was published: it cannot have stated them, unless it was changed since. */
function datedAfterPage({ claims, sources }: Ledger): BrokenRule[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const rule = "a claim is dated no later than the page that states it";
  return claims.flatMap(({ id, sourceId, statedOn }) => {
    const page = published.get(sourceId);
    return page && page.latest < statedOn.earliest
      ? [{ rule, where: id, what: `is dated ${statedOn.edtf}, but ${sourceId} is of ${page.edtf}` }]
      : [];
  });
}

/** Figures that sources disagree on, without a dispute that explains it. */
function unexplained(standings: Standing[], { disputes }: Ledger): BrokenRule[] {
  const explained = new Set(disputes.flatMap(({ claimIds }) => claimIds));
  const rule = "where two current claims cannot both be true, a dispute says how the ledger handles it";
  return standings
    .flatMap(({ properties, flows }) => [...properties, ...flows.flatMap((flow) => flow.properties)])
    .filter(
      ({ disputed, shown, alsoReported }) => disputed && ![shown, ...alsoReported].some(({ id }) => explained.has(id)),
    )
    .map(({ shown, alsoReported }) => ({
      rule,
      where: shown.id,
      what: `disagrees with ${alsoReported.map(({ id }) => id).join(", ")}`,
    }));
}

function unverified({ claims }: Ledger): BrokenRule[] {
  const rule = "a claim rests on a page that was read (verification: seen)";
  return claims
    .filter(({ verification }) => verification === "recalled")
    .map(({ id }) => ({ rule, where: id, what: "is only recalled: shown as unverified, and in no total" }));
}

/** Live deals that are in no total without a word on why: no power, no value, and not undisclosed either. */
function withoutFigure(standings: Standing[]): BrokenRule[] {
  const rule = "a deal states gigawatts or dollars, or that they are undisclosed or unknown";
  return standings
    .filter(
      ({ deal, properties }) =>
        deal.layer !== "framework" && !properties.some(({ property }) => property === "power" || property === "value"),
    )
    .map(({ deal }) => ({ rule, where: deal.id, what: "has no claim of either that is verified" }));
}

/** Figures shown first of which only a relay was read, with the document to look for. */
function relayed(standings: Standing[], { sources }: Ledger): BrokenRule[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rule = "a figure shown first rests on a source of grade A or B, or on a document that was itself read";
  return standings
    .flatMap(({ properties, flows }) => [...properties, ...flows.flatMap((flow) => flow.properties)])
    .flatMap(({ shown }) => {
      const by = "quantity" in shown ? relayedFrom(shown, byId.get(shown.sourceId)) : undefined;
      return by === undefined ? [] : [{ rule, where: shown.id, what: `is relayed; behind it: ${by}` }];
    });
}

function notHeardOf(standing: Standing, { days }: Ledger): BrokenRule[] {
  const since = silentSince(standing, days.latest, days);
  const rule = `of every deal something was stated in the ${SILENT_AFTER_DAYS} days before sources were last read`;
  return since === undefined
    ? []
    : [
        {
          rule,
          where: standing.deal.id,
          what: `was last heard of on ${since}; sources were read up to ${days.readUpTo}`,
        },
      ];
}

/** A soft status that nobody has confirmed or changed for this long, in days, is asked about. */
const SOFT_FOR_DAYS = 180;
const DAY_MS = 86_400_000;

function softForLong({ deal, status, firmness, statusHistory }: Standing, now: IsoDay): BrokenRule[] {
  const said = statusHistory.at(-1)?.statedOn.latest ?? deal.announced.latest;
  const age = Math.round((Date.parse(now) - Date.parse(said)) / DAY_MS);
  if (firmness !== "soft" || age <= SOFT_FOR_DAYS) return [];
  const rule =
    "a soft status (talks, reported, announced, letter of intent) " +
    `is at most ${SOFT_FOR_DAYS} days old on the ledger's latest day`;
  return [{ rule, where: deal.id, what: `"${status}" was last said ${age} days before ${now}, on ${said}` }];
}

/** Promises whose last possible day has passed, and of which no source says what became. */
function overdue(standings: Standing[], ledger: Ledger, now: IsoDay): BrokenRule[] {
  const rule = "after an expected delivery, a source says what became of it";
  return deliveryAsOf(ledger, standings, now)
    .milestones.filter(({ state, first }) => state === "overdue" && first.kind === "promise")
    .map(({ first, due }) => ({ rule, where: first.id, what: `"${first.what.en}" was due by ${due.latest}` }));
}
