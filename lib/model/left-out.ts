import type { Relation } from "./ledger";
import { knownFigure, type Standing } from "./standing";
import type { Measure } from "./totals";

/** Why a deal's figure is in the gross total and not in the net one. `because` is the deal it would be counted with twice, or that took its place. */
export type LeftOut = { standing: Standing; reason: "not_with_openai" | "dead" | "part_of" | "same_capacity_as"; because?: string; relation?: Relation };

/**
 * Splits the deals of one layer into those counted and those left out (rules 5 and 6 of the domain), for one measure:
 * first deals that OpenAI is no party of and dead deals; then parts whose whole is counted; then, of deals on the same capacity, the less firm or the later.
 * A whole that is itself not counted (dead, without a figure, or outside the selection) shields nothing: its parts count.
 */
export function splitCounted(layer: Standing[], relations: Relation[], measure: Measure): { counted: Standing[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const keep = (standings: Standing[], why: (standing: Standing, kept: Standing[]) => Omit<LeftOut, "standing"> | undefined) =>
    standings.reduce<Standing[]>((kept, standing) => {
      const reason = why(standing, kept);
      if (reason) leftOut.push({ standing, ...reason });
      return reason ? kept : [...kept, standing];
    }, []);

  const withFigure = layer.filter((standing) => knownFigure(standing, measure));
  const withOpenAi = keep(withFigure, ({ deal }) => (deal.parties.some(({ organisationId }) => organisationId === "openai") ? undefined : { reason: "not_with_openai" }));
  const alive = keep(withOpenAi, ({ deal, firmness }) => (firmness === "dead" ? { reason: "dead", ...successor(deal.id, relations) } : undefined));
  const ids = new Set(alive.map(({ deal }) => deal.id));
  const wholes = keep(alive, ({ deal }) => partOf(deal.id, ids, relations));
  const counted = keep([...wholes].sort(byFirmness), ({ deal }, kept) => sameCapacity(deal.id, kept, relations));
  return { counted, leftOut };
}

function successor(dealId: string, relations: Relation[]): Pick<LeftOut, "because" | "relation"> {
  const relation = relations.find(({ kind, to }) => kind === "supersedes" && to === dealId);
  return relation ? { because: relation.from, relation } : {};
}

/** The counted whole that a deal is part of: directly, through wholes in between, or because it is the same capacity as such a part. */
function partOf(dealId: string, counted: Set<string>, relations: Relation[], been = new Set<string>()): Omit<LeftOut, "standing"> | undefined {
  if (been.has(dealId)) return undefined;
  been.add(dealId);
  const up = relations.filter(({ kind, from }) => kind === "part_of" && from === dealId);
  const direct = up.find(({ to }) => counted.has(to) && !been.has(to));
  if (direct) return { reason: "part_of", because: direct.to, relation: direct };
  const aside = twinsOf(dealId, relations);
  for (const { id, relation } of [...up.map((each) => ({ id: each.to, relation: each })), ...aside]) {
    const further = partOf(id, counted, relations, been);
    if (further) return { ...further, relation };
  }
  return undefined;
}

/** A kept deal on the same capacity, be it through a third name for it. */
function sameCapacity(dealId: string, kept: Standing[], relations: Relation[]): Omit<LeftOut, "standing"> | undefined {
  const been = new Set([dealId]);
  const ahead = twinsOf(dealId, relations);
  for (let next = ahead.shift(); next; next = ahead.shift()) {
    const { id, relation } = next;
    if (been.has(id)) continue;
    been.add(id);
    if (kept.some(({ deal }) => deal.id === id)) return { reason: "same_capacity_as", because: id, relation };
    ahead.push(...twinsOf(id, relations));
  }
  return undefined;
}

/** The deals that a relation says are on the same capacity. */
function twinsOf(dealId: string, relations: Relation[]): { id: string; relation: Relation }[] {
  return relations.flatMap((relation) => {
    if (relation.kind !== "same_capacity_as" || (relation.from !== dealId && relation.to !== dealId)) return [];
    return [{ id: relation.from === dealId ? relation.to : relation.from, relation }];
  });
}

/** Firm deals first, so that of two on the same capacity the firmer is kept; the sort is stable, so the earlier among equals. */
const byFirmness = (a: Standing, b: Standing) => Number(b.firmness === "firm") - Number(a.firmness === "firm");
