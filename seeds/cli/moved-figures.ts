import type { PropertyReading } from "@/lib/model/property";
import type { Ledger } from "@/lib/model/ledger";
import { standingsAsOf, type Standing } from "@/lib/model/standing";
import { english, statement, subject } from "./words";

/**
 * The figures of deals that stood already and are read otherwise on the later ledger's latest day, each "from what to
 * what".
 */
export function movedFigures(before: Ledger, after: Ledger): string[] {
  const earlier = new Map(
    standingsAsOf(before, before.days.latest).map((standing) => [standing.deal.id, figuresOf(standing)]),
  );
  return standingsAsOf(after, after.days.latest).flatMap((standing) => {
    const known = earlier.get(standing.deal.id);
    if (!known) return [];
    return [...figuresOf(standing)].flatMap(([what, figure]) => {
      const was = known.get(what);
      const now = inWords(figure);
      return (was && inWords(was)) === now
        ? []
        : [`${standing.deal.short.en}: ${what} moves from ${was ? inWords(was) : "nothing stated"} to ${now}`];
    });
  });
}

/** What is shown of a deal and its flows, by what it is of. */
function figuresOf({ properties, flows }: Standing): Map<string, PropertyReading> {
  return new Map(
    [...properties, ...flows.flatMap((flow) => flow.properties)].map((figure) => [subject(figure.shown), figure]),
  );
}

const inWords = ({ shown, disputed }: PropertyReading) =>
  `${statement(shown)}${disputed ? ` (${english.t("claim.disputed").toLowerCase()})` : ""}`;
