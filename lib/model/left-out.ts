import type { Relation } from "./ledger";
import type { RelationIndex } from "./relations";
import type { Standing } from "./standing";

/**
 * Why a deal's quantity is in the gross total but not in the net one. `because` is the id of the deal that already
 * counts it, or that replaced it; `relation` is the ledger's evidence for that.
 */
export type LeftOut = {
  standing: Standing;
  reason: "not_with_openai" | "dead" | "part_of" | "same_capacity_as";
  because?: string;
  relation?: Relation;
};

/**
 * Splits deals of one layer that state a quantity into those counted and those left out (rules 5 and 6 of the domain).
 * Left out, in this order: deals without OpenAI, dead deals, parts whose whole is counted, and of deals sharing one
 * capacity all but the firmest, or the first among equals.
 * A whole that is not counted itself (dead, without a quantity, or outside the selection) hides nothing: its parts
 * count. Linear in the deals, as long as the deals that relations tie together stay few.
 */
export function splitCounted(
  quantified: Standing[],
  index: RelationIndex,
): { counted: Standing[]; leftOut: LeftOut[] } {
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
 * The counted whole that a deal is part of: directly, through wholes in between, or because it shares the capacity of
 * such a part.
 */
function partOf(
  dealId: string,
  counted: ReadonlySet<string>,
  index: RelationIndex,
  visited?: Set<string>,
): Omit<LeftOut, "standing"> | undefined {
  const up = index.wholesOf(dealId);
  const aside = index.twinsOf(dealId);
  if (visited?.has(dealId) || (!up.length && !aside.length)) return undefined;
  const seen = (visited ?? new Set<string>()).add(dealId);
  const direct = up.find(({ id }) => counted.has(id) && !seen.has(id));
  if (direct) return { reason: "part_of", because: direct.id, relation: direct.relation };
  for (const { id, relation } of [...up, ...aside]) {
    const further = partOf(id, counted, index, seen);
    if (further) return { ...further, relation };
  }
  return undefined;
}

/** A kept deal on the same capacity, directly or through other names for it. */
function sameCapacity(
  dealId: string,
  kept: ReadonlySet<string>,
  { twinsOf }: RelationIndex,
): Omit<LeftOut, "standing"> | undefined {
  const queue = [...twinsOf(dealId)];
  if (!queue.length) return undefined;
  const seen = new Set([dealId]);
  for (const { id, relation } of queue) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (kept.has(id)) return { reason: "same_capacity_as", because: id, relation };
    queue.push(...twinsOf(id));
  }
  return undefined;
}

/** Firm deals first, so that the firmer of two twins is kept. The sort is stable: among equals the earlier wins. */
const byFirmness = (a: Standing, b: Standing) => Number(b.firmness === "firm") - Number(a.firmness === "firm");
