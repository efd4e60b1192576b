import type { KnownIds } from "../cross-checks";
import type { Fault } from "../fault";
import { claimsOf } from "../ids";
import { dealFile } from "../read";
import type { DealSeed } from "../schema/deal";
import { dangling, doubles } from "./lists";

/** Layers whose deals bring money, not capacity: their gigawatts belong to another layer. */
const LAYERS_WITHOUT_POWER = ["equity", "debt"];

export function dealChecks(deal: DealSeed, known: KnownIds): Fault[] {
  const file = dealFile(deal.id);
  const claims = claimsOf(deal);
  const own = new Set(claims.map(({ id }) => id));
  const partyIds = deal.parties.map(({ organisation }) => organisation);
  const fault = (path: string, reason: string): Fault => ({ file, path, reason });
  return [
    ...doubles(
      file,
      claims.map(({ id }) => id),
    ),
    ...doubles(
      file,
      deal.parties.map(({ organisation, role }) => `parties ${organisation} as ${role}`),
    ),
    ...dangling(file, "parties", "organisation", partyIds, known.organisations),
    ...claims.flatMap(({ path, claim }) => [
      ...dangling(file, `${path}.source`, "source", [claim.source], known.sources),
      ...dangling(file, path, "claim in this file", [...claim.updates, ...claim.corrects], own),
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
    ]),
    ...deal.milestones.flatMap(({ source }, index) =>
      dangling(file, `milestones.${index}.source`, "source", [source], known.sources),
    ),
  ];
}
