import type { Ledger } from "@/lib/model/ledger";
import { standingsAsOf } from "@/lib/model/standing";
import type { Finding } from "./finding";

/**
 * What readers are warned of as well: figures that sources disagree on without a dispute that explains it, and claims
 * that no page was read for.
 */
export function claimFindings(ledger: Ledger): Finding[] {
  return [...unexplained(ledger), ...unverified(ledger), ...withoutFigure(ledger)];
}

function unexplained(ledger: Ledger): Finding[] {
  const explained = new Set(ledger.disputes.flatMap(({ claimIds }) => claimIds));
  const rule = "where two current claims cannot both be true, a dispute says how the ledger handles it";
  return standingsAsOf(ledger, ledger.days.latest).flatMap(({ properties, flows }) =>
    [...properties, ...flows.flatMap((flow) => flow.properties)]
      .filter(
        ({ disputed, shown, alsoReported }) =>
          disputed && ![shown, ...alsoReported].some(({ id }) => explained.has(id)),
      )
      .map(({ shown, alsoReported }) => ({
        severity: "warning" as const,
        rule,
        where: shown.id,
        what: `disagrees with ${alsoReported.map(({ id }) => id).join(", ")}`,
      })),
  );
}

function unverified({ claims }: Ledger): Finding[] {
  const rule = "a claim rests on a page that was read (verification: seen)";
  return claims
    .filter(({ verification }) => verification === "recalled")
    .map(({ id }) => ({
      severity: "warning",
      rule,
      where: id,
      what: "is only recalled: shown as unverified, and in no total",
    }));
}

/**
 * A live deal that states neither power nor value, nor that they are not disclosed, is in no total and says nothing
 * of it.
 */
function withoutFigure(ledger: Ledger): Finding[] {
  const rule = "a deal states gigawatts or dollars, or that they are undisclosed or unknown";
  return standingsAsOf(ledger, ledger.days.latest)
    .filter(
      ({ deal, properties }) =>
        deal.layer !== "framework" && !properties.some(({ property }) => property === "power" || property === "value"),
    )
    .map(({ deal }) => ({
      severity: "warning",
      rule,
      where: deal.id,
      what: "has no claim of either that is verified",
    }));
}
