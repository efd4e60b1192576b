import type { RelationKind } from "@/lib/model/vocabulary";
import type { Fault } from "./fault";
import { claimsOf, repeatedIds, unknownIds, type KnownIds } from "./ids";
import { dealPath } from "./read";
import type { DealSeed } from "./schema/deal";

/** Layers whose deals bring money, not capacity: their gigawatts belong to another layer. */
const LAYERS_WITHOUT_POWER = ["equity", "debt"];

/** Relations that only make sense between deals of one layer: they say that like is counted with like. */
const WITHIN_ONE_LAYER: RelationKind[] = ["same_capacity_as", "expands", "reduces"];

/** What is wrong inside one deal's file, but for its relations: unknown ids, claims and flows that cannot be. */
export function dealFaults(deal: DealSeed, known: KnownIds): Fault[] {
  const file = dealPath(deal.id);
  const claims = claimsOf(deal);
  const claimIds = claims.map(({ id }) => id);
  const own = new Set(claimIds);
  const partyIds = deal.parties.map(({ organisation }) => organisation);
  const roles = deal.parties.map(({ organisation, role }) => `parties ${organisation} as ${role}`);
  const fault = (path: string, reason: string): Fault => ({ file, path, reason });
  return [
    ...repeatedIds(file, claimIds),
    ...repeatedIds(file, roles),
    ...unknownIds(file, "parties", "organisation", partyIds, known.organisations),
    ...claims.flatMap(({ path, claim }) => [
      ...unknownIds(file, `${path}.source`, "source", [claim.source], known.sources),
      ...unknownIds(file, path, "claim in this file", [...claim.updates, ...claim.corrects], own),
    ]),
    ...claims
      .filter(({ claim }) => claim.verification === "recalled" && claim.rank === "preferred")
      .map(({ path }) => fault(path, "a recalled claim cannot be preferred")),
    ...claims
      .filter(({ claim, flowId }) => !flowId && claim.property === "power" && LAYERS_WITHOUT_POWER.includes(deal.layer))
      .map(({ path }) => fault(path, `a deal of the ${deal.layer} layer has no power of its own: use phase_power`)),
    ...(deal.claims.some(({ property }) => property === "status")
      ? []
      : [fault("claims", "a deal needs a claim of its status")]),
    ...deal.flows.flatMap((flow, index) => [
      ...[flow.from, flow.to]
        .filter((organisation) => !partyIds.includes(organisation))
        .map((organisation) => fault(`flows.${index}`, `${organisation} is not a party of the deal`)),
      ...(flow.from === flow.to ? [fault(`flows.${index}`, "a flow needs two organisations")] : []),
      ...(flow.claims.some(({ property }) => property === "value")
        ? []
        : [fault(`flows.${index}`, "no claim states its value, not even as undisclosed or unknown")]),
      ...flow.claims
        .filter((claim) => "site" in claim || "milestone" in claim)
        .map(() => fault(`flows.${index}`, "a claim of a site or a milestone stands with the deal's own claims")),
    ]),
    ...partFaults(deal, known),
  ];
}

/** What is wrong with a deal's sites and milestones, and with what claims say of them. */
function partFaults({ id, sites, milestones, claims }: DealSeed, known: KnownIds): Fault[] {
  const file = dealPath(id);
  const siteIds = new Set(sites.map((site) => site.id));
  const keys = new Set(milestones.map(({ key }) => key));
  const named = (path: string, what: string, name: string | undefined, all: Set<string>) =>
    name === undefined ? [] : unknownIds(file, path, `${what} in this file`, [name], all);
  return [
    ...repeatedIds(
      file,
      sites.map((site) => `sites ${site.id}`),
    ),
    ...milestones.flatMap(({ source, site, by }, at) => [
      ...unknownIds(file, `milestones.${at}.source`, "source", [source], known.sources),
      ...unknownIds(file, `milestones.${at}.by`, "organisation", by, known.organisations),
      ...named(`milestones.${at}.site`, "site", site, siteIds),
    ]),
    ...claims.flatMap((claim, at) => [
      ...named(`claims.${at}.site`, "site", "site" in claim ? claim.site : undefined, siteIds),
      ...named(`claims.${at}.milestone`, "milestone", "milestone" in claim ? claim.milestone : undefined, keys),
    ]),
  ];
}

/** What is wrong between deals: relations to nowhere, across layers, in a loop; and deals that share an id. */
export function relationFaults(deals: DealSeed[]): Fault[] {
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const ids = deals.map(({ id }) => id);
  return [...repeatedIds("deals", ids), ...deals.flatMap((deal) => faultsFrom(deal, byId))];
}

function faultsFrom(deal: DealSeed, deals: Map<string, DealSeed>): Fault[] {
  const file = dealPath(deal.id);
  const relations = deal.relations.map(({ kind, to }) => `relations ${kind} ${to}`);
  const loop = loopFrom(deal, deals);
  return [
    ...repeatedIds(file, relations),
    ...deal.relations.flatMap(({ kind, to }, index) => {
      const other = deals.get(to);
      const path = `relations.${index}`;
      if (!other) return [{ file, path, reason: `there is no deal "${to}"` }];
      return WITHIN_ONE_LAYER.includes(kind) && other.layer !== deal.layer
        ? [{ file, path, reason: `${kind} joins two layers, ${deal.layer} and ${other.layer}` }]
        : [];
    }),
    ...(loop ? [{ file, path: "relations", reason: `loops: ${loop.join(" → ")}` }] : []),
  ];
}

/** The first way from a deal back to itself along relations of one kind, `undefined` when there is none. */
function loopFrom(start: DealSeed, deals: Map<string, DealSeed>): string[] | undefined {
  const kinds = new Set(start.relations.map(({ kind }) => kind));
  for (const kind of kinds) {
    const way = wayTo(start.id, start.id, kind, deals, new Set());
    if (way) return way;
  }
  return undefined;
}

function wayTo(
  goal: string,
  from: string,
  kind: RelationKind,
  deals: Map<string, DealSeed>,
  visited: Set<string>,
): string[] | undefined {
  for (const relation of deals.get(from)?.relations ?? []) {
    if (relation.kind !== kind || visited.has(relation.to)) continue;
    if (relation.to === goal) return [from, goal];
    visited.add(relation.to);
    const rest = wayTo(goal, relation.to, kind, deals, visited);
    if (rest) return [from, ...rest];
  }
  return undefined;
}
