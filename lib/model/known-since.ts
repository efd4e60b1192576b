import type { IsoDay } from "./imprecise-date";
import type { Dispute, Ledger } from "./ledger";

/**
 * From which day on words that carry no day of their own could be known (rule 2 of the domain): those of a source from
 * the first statement that rests on it, those of an organisation from its first part in a deal, those of a dispute
 * from the statements that it sets side by side. By id; a day that cannot be told is "", which is before every day.
 */
export type KnownSince = {
  source: (id: string) => IsoDay;
  organisation: (id: string) => IsoDay;
  /** `shown`: two of its sides were stated. `told`: all were, so that its words tell nothing of later. */
  dispute: (dispute: Pick<Dispute, "claimIds" | "unitCostIds" | "pointIds">) => { shown: IsoDay; told: IsoDay };
};

/** Reads the days once, in one pass over the ledger. */
export function knownSince(ledger: Ledger): KnownSince {
  const stated = statedDays(ledger);
  const sources = firstDays(restingOn(ledger));
  const organisations = firstDays(takingPart(ledger));
  return {
    source: (id) => sources.get(id) ?? "",
    organisation: (id) => organisations.get(id) ?? "",
    dispute: ({ claimIds, unitCostIds, pointIds }) => {
      const days = [...claimIds, ...unitCostIds, ...pointIds].map((id) => stated.get(id) ?? "").sort();
      return { shown: days[1] ?? days[0] ?? "", told: days.at(-1) ?? "" };
    },
  };
}

/** When each statement that a dispute can name was made, by its id. */
function statedDays({ claims, unitCosts, series }: Ledger): ReadonlyMap<string, IsoDay> {
  const all = [claims, unitCosts, ...series.map(({ points }) => points)].flat();
  return new Map(all.map(({ id, statedOn }) => [id, statedOn.latest]));
}

type Dated = { id: string; day: IsoDay };

/** Every statement by the source that it rests on; of a source that nothing rests on, its own publication. */
function restingOn({ sources, claims, milestones, unitCosts, series, statements, days }: Ledger): Dated[] {
  const one = [...claims, ...milestones].map(({ sourceId, statedOn }) => ({ id: sourceId, day: statedOn.latest }));
  const several = [unitCosts, ...series.map(({ points }) => points)]
    .flat()
    .flatMap(({ sourceIds, statedOn }) => sourceIds.map((id) => ({ id, day: statedOn.latest })));
  const resting = [...one, ...several];
  const known = new Set(resting.map(({ id }) => id));
  const judging = new Set(statements.flatMap(({ sourceIds }) => sourceIds));
  const alone = sources.flatMap(({ id, published }) => {
    if (known.has(id)) return [];
    if (published) return [{ id, day: published.latest }];
    return judging.has(id) ? [{ id, day: days.article }] : [];
  });
  return [...resting, ...alone];
}

/** Every part that an organisation has in a deal or a flow. */
function takingPart({ deals, flows }: Ledger): Dated[] {
  return [
    ...deals.flatMap(({ parties, announced }) =>
      parties.map(({ organisationId }) => ({ id: organisationId, day: announced.latest })),
    ),
    ...flows.flatMap(({ from, to, starts }) => [from, to].map((id) => ({ id, day: starts.latest }))),
  ];
}

function firstDays(dated: Dated[]): ReadonlyMap<string, IsoDay> {
  const first = new Map<string, IsoDay>();
  for (const { id, day } of dated) if (day < (first.get(id) ?? "9999")) first.set(id, day);
  return first;
}
