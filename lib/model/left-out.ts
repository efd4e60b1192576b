import type { Entry } from "./entry";
import type { Relation } from "./ledger";
import type { RelationIndex } from "./relations";

/**
 * Why an entry is in the gross total but not in the net one. `because` is the id of the deal that already counts it, or
 * that replaced it; `relation` is the ledger's evidence for that.
 */
export type LeftOut = { entry: Entry; reason: LeftOutReason; because?: string; relation?: Relation };

/** In the order in which they are asked. `talks`: nothing was agreed, so it stands beside the net. */
export const LEFT_OUT_REASONS = ["not_with_openai", "dead", "talks", "part_of", "same_capacity_as"] as const;
type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/**
 * Splits the entries of one layer into those counted and those left out (rules 4 to 6 of the domain). Left out, in this
 * order: what OpenAI has no part in (loans aside, which the ledger holds because they pay for OpenAI's deals), what
 * ended, what is only talked about, parts of a counted headline, and of entries for one capacity all but the firmest,
 * or the first among equals.
 * A whole that is not counted itself (dead, without a quantity, or outside the selection) hides nothing: its parts
 * count. Nor does a whole that is counted by its own flows, which are not those of its parts. Linear in the entries, as
 * long as the deals that relations tie together stay few.
 */
export function splitCounted(entries: Entry[], index: RelationIndex): { counted: Entry[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const keep = (some: Entry[], why: (entry: Entry) => Omit<LeftOut, "entry"> | undefined) =>
    some.filter((entry) => {
      const reason = why(entry);
      if (reason) leftOut.push({ entry, ...reason });
      return !reason;
    });

  const withOpenAi = keep(entries, (entry) =>
    entry.withOpenAi || entry.standing.deal.layer === "debt" ? undefined : { reason: "not_with_openai" },
  );
  const alive = keep(withOpenAi, (entry) =>
    entry.isDead ? { reason: "dead", ...successor(entry.standing.deal.id, index) } : undefined,
  );
  const agreed = keep(alive, ({ inTalks }) => (inTalks ? { reason: "talks" } : undefined));
  const headlines = new Set(agreed.filter(({ by }) => by === "headline").map(({ standing }) => standing.deal.id));
  const wholes = keep(agreed, ({ standing }) => partOf(standing.deal.id, headlines, index));
  const kept = new Set<string>();
  /* What binds comes first, so that the firmer of two twins is kept; among equals the earlier. */
  const [binding, others] = [wholes.filter(({ binds }) => binds), wholes.filter(({ binds }) => !binds)];
  const counted = keep([...binding, ...others], ({ standing: { deal } }) => {
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
): Omit<LeftOut, "entry"> | undefined {
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
): Omit<LeftOut, "entry"> | undefined {
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
