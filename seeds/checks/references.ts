import type { KnownIds } from "../cross-checks";
import type { Fault } from "../fault";
import { claimsOf, pointIds } from "../ids";
import { dealFile, type Seeds } from "../read";
import { dangling, doubles } from "./lists";

export function referenceChecks(seeds: Seeds, known: KnownIds): Fault[] {
  const { organisations, sources, unitCosts, series, disputes } = seeds;
  return [
    ...doubles(
      "organisations.json",
      organisations.map(({ id }) => id),
    ),
    ...doubles(
      "organisations.json",
      organisations.map(({ name }) => `the name ${name}`),
    ),
    ...doubles(
      "sources.json",
      sources.map(({ id }) => id),
    ),
    ...doubles(
      "unit-costs.json",
      unitCosts.map(({ id }) => id),
    ),
    ...doubles("series.json", series.flatMap(pointIds)),
    ...doubles(
      "disputes.json",
      disputes.map(({ id }) => id),
    ),
    ...organisations.flatMap(({ id, memberOf }) =>
      dangling("organisations.json", id, "organisation", memberOf ? [memberOf] : [], known.organisations),
    ),
    ...unitCosts.flatMap(({ id, sources: ids }) => dangling("unit-costs.json", id, "source", ids, known.sources)),
    ...series.flatMap(({ id, points }) =>
      points.flatMap(({ sources: ids }) => dangling("series.json", id, "source", ids, known.sources)),
    ),
    ...disputes.flatMap(({ id, claims, unitCosts: costs, points, sources: ids }) => [
      ...dangling("disputes.json", id, "claim", claims, known.claims),
      ...dangling("disputes.json", id, "unit cost", costs, known.unitCosts),
      ...dangling("disputes.json", id, "series point", points, known.points),
      ...dangling("disputes.json", id, "source", ids, known.sources),
    ]),
    ...statedTooLate(seeds),
  ];
}

/** Nothing can have been stated after the day of the latest page read. */
function statedTooLate({ ledger, deals }: Seeds): Fault[] {
  return deals.flatMap((deal) =>
    claimsOf(deal)
      .filter(({ claim }) => claim.statedOn.latest > ledger.readUpTo)
      .map(({ path, claim }) => ({
        file: dealFile(deal.id),
        path: `${path}.statedOn`,
        reason: `${claim.statedOn.edtf} may lie after ${ledger.readUpTo}, the day of the latest page read (ledger.json)`,
      })),
  );
}
