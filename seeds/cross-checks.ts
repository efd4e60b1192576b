import { articleChecks } from "./checks/article";
import { dealChecks } from "./checks/deals";
import { referenceChecks } from "./checks/references";
import { relationChecks } from "./checks/relations";
import { SeedError, type Fault } from "./fault";
import { claimsOf, pointIds } from "./ids";
import type { Seeds } from "./read";

/** Every id that something in the seeds may point at. */
export type KnownIds = Record<"organisations" | "sources" | "deals" | "claims" | "unitCosts" | "points", Set<string>>;

/** Stops a seeding whose files do not fit together. Throws a SeedError with every fault. */
export function crossCheck(seeds: Seeds): void {
  const faults = crossFaults(seeds);
  if (faults.length) throw new SeedError(faults);
}

/** What no single file can show: ids that dangle or double, figures out of their layer or time, relations that loop. */
export function crossFaults(seeds: Seeds): Fault[] {
  const known: KnownIds = {
    organisations: new Set(seeds.organisations.map(({ id }) => id)),
    sources: new Set(seeds.sources.map(({ id }) => id)),
    deals: new Set(seeds.deals.map(({ id }) => id)),
    claims: new Set(seeds.deals.flatMap((deal) => claimsOf(deal).map(({ id }) => id))),
    unitCosts: new Set(seeds.unitCosts.map(({ id }) => id)),
    points: new Set(seeds.series.flatMap(pointIds)),
  };
  return [
    ...seeds.deals.flatMap((deal) => dealChecks(deal, known)),
    ...relationChecks(seeds.deals),
    ...articleChecks(seeds.article, known),
    ...referenceChecks(seeds, known),
  ];
}
