import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import { dealFaults, relationFaults } from "./deal-checks";
import { SeedError, type Fault } from "./fault";
import { claimsOf, knownIds, pointIds, repeatedIds, unknownIds, type KnownIds } from "./ids";
import { dealPath, type Seeds } from "./read";
import type { OrganisationSeed } from "./schema/companions";
import type { ArticleSeed } from "./schema/references";

/** Stops a seeding whose files do not fit together. Throws a SeedError with every fault. */
export function crossCheck(seeds: Seeds): void {
  const faults = crossFaults(seeds);
  if (faults.length) throw new SeedError(faults);
}

/**
 * What no single file can show: ids that are unknown or used twice, figures out of their layer or time, relations
 * that loop.
 */
export function crossFaults(seeds: Seeds): Fault[] {
  const known = knownIds(seeds);
  return [
    ...seeds.deals.flatMap((deal) => dealFaults(deal, known)),
    ...relationFaults(seeds.deals),
    ...articleFaults(seeds.article, known),
    ...listFaults(seeds),
    ...referenceFaults(seeds, known),
    ...datedTooLate(seeds),
  ];
}

function articleFaults({ source, statements }: ArticleSeed, known: KnownIds): Fault[] {
  const file = "article.json";
  const ids = statements.map(({ id }) => id);
  return [
    ...unknownIds(file, "source", "source", [source], known.sources),
    ...repeatedIds(file, ids),
    ...statements.flatMap(({ id, deals, claims, sources, figures, verdicts }) => [
      ...unknownIds(file, id, "deal", deals, known.deals),
      ...unknownIds(file, id, "claim", claims, known.claims),
      ...unknownIds(file, id, "source", sources, known.sources),
      ...(figures.length && !claims.length && !sources.length
        ? [{ file, path: id, reason: "states a figure, but names no claim or source to compare it with" }]
        : []),
      ...(verdicts.some(({ assessment }) => assessment !== "commentary") && !sources.length
        ? [{ file, path: id, reason: "is assessed without a source" }]
        : []),
    ]),
  ];
}

/** Ids, and names of organisations, that one list holds twice. */
function listFaults({ organisations, sources, unitCosts, series, disputes }: Seeds): Fault[] {
  const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);
  const names = organisations.map(({ name }) => `the name ${name.en}`);
  return [
    ...repeatedIds("organisations.json", idsOf(organisations)),
    ...repeatedIds("organisations.json", names),
    ...repeatedIds("sources.json", idsOf(sources)),
    ...repeatedIds("unit-costs.json", idsOf(unitCosts)),
    ...repeatedIds("series.json", series.flatMap(pointIds)),
    ...repeatedIds("disputes.json", idsOf(disputes)),
  ];
}

function organisationFaults(organisation: OrganisationSeed, known: KnownIds): Fault[] {
  const { id, memberOf, paysAlone, paysAloneWhy, paysAloneSources = [], ...own } = organisation;
  const [file, named] = ["organisations.json", [own.backlogSeries, own.backlogShareSeries]];
  return [
    ...unknownIds(file, id, "organisation", memberOf ? [memberOf] : [], known.organisations),
    ...unknownIds(file, id, "source", paysAloneSources, known.sources),
    ...unknownIds(
      file,
      id,
      "series",
      named.flatMap((series) => series ?? []),
      known.series,
    ),
    ...(paysAlone !== undefined && !paysAloneWhy
      ? [{ file, path: id, reason: "says how far it pays from elsewhere (paysAlone) without a reason (paysAloneWhy)" }]
      : []),
  ];
}

function referenceFaults({ organisations, unitCosts, series, disputes }: Seeds, known: KnownIds): Fault[] {
  return [
    ...organisations.flatMap((organisation) => organisationFaults(organisation, known)),
    ...unitCosts.flatMap(({ id, sources }) => unknownIds("unit-costs.json", id, "source", sources, known.sources)),
    ...series.flatMap(({ id, points }) =>
      points.flatMap(({ sources }) => unknownIds("series.json", id, "source", sources, known.sources)),
    ),
    ...disputes.flatMap(({ id, claims, unitCosts: costs, points, sources }) => [
      ...unknownIds("disputes.json", id, "claim", claims, known.claims),
      ...unknownIds("disputes.json", id, "unit cost", costs, known.unitCosts),
      ...unknownIds("disputes.json", id, "series point", points, known.points),
      ...unknownIds("disputes.json", id, "source", sources, known.sources),
    ]),
  ];
}

/**
 * Nothing can have been stated after the day of the latest page read, nor published, announced, signed or met. Of
 * these a part of a month may still be to come.
 */
function datedTooLate({ ledger: { readUpTo }, deals, sources }: Seeds): Fault[] {
  const after = `after ${readUpTo}, the day of the latest page read`;
  const claims = deals.flatMap(claimsOf);
  const past = (file: string, path: string, date: ImpreciseDate | undefined): Fault[] =>
    date && date.earliest > readUpTo ? [{ file, path, reason: `${date.edtf} lies ${after}` }] : [];
  const stated = (file: string, path: string, { edtf, latest }: ImpreciseDate): Fault[] =>
    latest > readUpTo ? [{ file, path: `${path}.statedOn`, reason: `${edtf} may lie ${after}` }] : [];
  return [
    ...claims.flatMap(({ dealId, path, claim }) => stated(dealPath(dealId), path, claim.statedOn)),
    ...claims.flatMap(({ dealId, path, claim }) =>
      claim.property === "outcome" && claim.outcome === "met" ? past(dealPath(dealId), `${path}.day`, claim.day) : [],
    ),
    ...deals.flatMap(({ id, announced, signed, milestones }) => [
      ...past(dealPath(id), "announced", announced),
      ...past(dealPath(id), "signed", signed),
      ...milestones.flatMap(({ statedOn }, at) => stated(dealPath(id), `milestones.${at}`, statedOn)),
    ]),
    ...sources.flatMap(({ id, published }) => past("sources.json", id, published)),
  ];
}
