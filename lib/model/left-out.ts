import type { Relation } from "./ledger";
import { relationIndex, type RelationIndex } from "./relation-index";
import type { Standing } from "./standing";

/**
 * Why a deal's figure is in the gross total and not in the net one. `because` is the deal it would be counted with
 * twice, or that took its place.
 */
export type LeftOut = {
  standing: Standing;
  reason: "not_with_openai" | "dead" | "part_of" | "same_capacity_as";
  because?: string;
  relation?: Relation;
};

/**
 * Splits the deals of one layer that state a figure into those counted and those left out (rules 5 and 6 of the
 * domain):
 * first deals that OpenAI is no party of and dead deals; then parts whose whole is counted; then, of deals on the
 * same capacity, the less firm or the later.
 * A whole that is itself not counted (dead, without a figure, or outside the selection) shields nothing: its parts
 * count.
 */
export function splitCounted(
  quantified: Standing[],
  relations: Relation[],
): { counted: Standing[]; leftOut: LeftOut[] } {
  const index = relationIndex(relations);
  const leftOut: LeftOut[] = [];
  const keep = (standings: Standing[], why: (standing: Standing) => Omit<LeftOut, "standing"> | undefined) =>
    standings.filter((standing) => {
      const reason = why(standing);
      if (reason) leftOut.push({ standing, ...reason });
      return !reason;
    });

  const withOpenAi = keep(quantified, ({ deal }) =>
    deal.parties.some(({ organisationId }) => organisationId === "openai") ? undefined : { reason: "not_with_openai" },
  );
  const alive = keep(withOpenAi, ({ deal, firmness }) =>
    firmness === "dead" ? { reason: "dead", ...successor(deal.id, index) } : undefined,
  );
  const ids = new Set(alive.map(({ deal }) => deal.id));
  const wholes = keep(alive, ({ deal }) => partOf(deal.id, ids, index));
  const kept = new Set<string>();
  const counted = keep([...wholes].sort(byFirmness), ({ deal }) => {
    const twin = sameCapacity(deal.id, kept, index);
    if (!twin) kept.add(deal.id);
    return twin;
  });
  return { counted, leftOut };
}

function successor(dealId: string, { successorOf }: RelationIndex): Pick<LeftOut, "because" | "relation"> {
  const next = successorOf(dealId);
  return next ? { because: next.id, relation: next.relation } : {};
}

/**
 * The counted whole that a deal is part of: directly, through wholes in between, or because it is the same capacity
 * as such a part.
 */
function partOf(
  dealId: string,
  counted: ReadonlySet<string>,
  index: RelationIndex,
  before?: Set<string>,
): Omit<LeftOut, "standing"> | undefined {
  const up = index.wholesOf(dealId);
  const aside = index.twinsOf(dealId);
  if (before?.has(dealId) || (!up.length && !aside.length)) return undefined;
  const been = (before ?? new Set<string>()).add(dealId);
  const direct = up.find(({ id }) => counted.has(id) && !been.has(id));
  if (direct) return { reason: "part_of", because: direct.id, relation: direct.relation };
  for (const { id, relation } of [...up, ...aside]) {
    const further = partOf(id, counted, index, been);
    if (further) return { ...further, relation };
  }
  return undefined;
}

/** A kept deal on the same capacity, be it through a third name for it. */
function sameCapacity(
  dealId: string,
  kept: ReadonlySet<string>,
  { twinsOf }: RelationIndex,
): Omit<LeftOut, "standing"> | undefined {
  const ahead = [...twinsOf(dealId)];
  if (!ahead.length) return undefined;
  const been = new Set([dealId]);
  for (let next = ahead.shift(); next; next = ahead.shift()) {
    const { id, relation } = next;
    if (been.has(id)) continue;
    been.add(id);
    if (kept.has(id)) return { reason: "same_capacity_as", because: id, relation };
    ahead.push(...twinsOf(id));
  }
  return undefined;
}

/**
 * Firm deals first, so that of two on the same capacity the firmer is kept; the sort is stable, so the earlier among
 * equals.
 */
const byFirmness = (a: Standing, b: Standing) => Number(b.firmness === "firm") - Number(a.firmness === "firm");
