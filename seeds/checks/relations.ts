import type { RelationKind } from "@/lib/model/vocabulary";
import type { Fault } from "../fault";
import { dealFile } from "../read";
import type { DealSeed } from "../schema/deal";
import { doubles } from "./lists";

/** Relations that only make sense between deals of one layer: they say that like is counted with like. */
const WITHIN_ONE_LAYER: RelationKind[] = ["same_capacity_as", "expands", "reduces"];

export function relationChecks(deals: DealSeed[]): Fault[] {
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const faults = doubles(
    "deals",
    deals.map(({ id }) => id),
  );
  for (const deal of deals) {
    const file = dealFile(deal.id);
    faults.push(
      ...doubles(
        file,
        deal.relations.map(({ kind, to }) => `relations ${kind} ${to}`),
      ),
    );
    deal.relations.forEach(({ kind, to }, index) => {
      const other = byId.get(to);
      const path = `relations.${index}`;
      if (!other) faults.push({ file, path, reason: `there is no deal "${to}"` });
      else if (WITHIN_ONE_LAYER.includes(kind) && other.layer !== deal.layer)
        faults.push({ file, path, reason: `${kind} joins two layers, ${deal.layer} and ${other.layer}` });
    });
    const loop = loopFrom(deal.id, byId);
    if (loop) faults.push({ file, path: "relations", reason: `loops: ${loop.join(" → ")}` });
  }
  return faults;
}

/** The first way from a deal back to itself along relations of one kind, `undefined` when there is none. */
function loopFrom(start: string, deals: Map<string, DealSeed>): string[] | undefined {
  const kinds = new Set(deals.get(start)?.relations.map(({ kind }) => kind));
  for (const kind of kinds) {
    const way = wayBack(start, start, kind, deals, new Set());
    if (way) return way;
  }
  return undefined;
}

function wayBack(
  at: string,
  goal: string,
  kind: RelationKind,
  deals: Map<string, DealSeed>,
  been: Set<string>,
): string[] | undefined {
  for (const relation of deals.get(at)?.relations ?? []) {
    if (relation.kind !== kind || been.has(relation.to)) continue;
    if (relation.to === goal) return [at, goal];
    been.add(relation.to);
    const rest = wayBack(relation.to, goal, kind, deals, been);
    if (rest) return [at, ...rest];
  }
  return undefined;
}
