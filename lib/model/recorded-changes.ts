import { propertyChanges, type ChangeKind, type PropertyChange } from "./changes";
import { byText } from "./deal-order";
import { groupBy } from "./group-by";
import type { IsoDay, IsoMoment } from "./imprecise-date";
import type { Claim, Ledger } from "./ledger";

/** A change, and since when the ledger tells it just so. */
export type RecordedChange = PropertyChange & { recorded: IsoMoment };

/** A change that the ledger told until then, and tells no more or in other words. */
export type Withdrawn = { day: IsoDay; kind: ChangeKind; dealId: string; recorded: IsoMoment };

/**
 * What `propertyChanges` finds, in its order, each with the moment since which the ledger tells it so: whoever asks for
 * what was recorded since misses nothing that was stated long before it came. A deal's changes are found anew as the
 * ledger had its claims after each moment at which some came; most deals have one.
 */
export function recordedChanges(
  { deals, flows, claims }: Pick<Ledger, "deals" | "flows" | "claims">,
  asOf: IsoDay,
): { changes: RecordedChange[]; withdrawn: Withdrawn[] } {
  const claimsOf = groupBy(claims, ({ dealId }) => dealId);
  const flowsOf = groupBy(flows, ({ dealId }) => dealId);
  const changes: RecordedChange[] = [];
  const withdrawn: Withdrawn[] = [];
  for (const deal of deals) {
    const own = claimsOf.get(deal.id) ?? [];
    let told = new Map<string, RecordedChange>();
    for (const recorded of [...new Set(own.map((claim) => claim.recorded))].sort()) {
      const known = { deals: [deal], flows: flowsOf.get(deal.id) ?? [], claims: asKnown(own, recorded) };
      const now = propertyChanges(known, asOf).map((change) => ({ ...change, recorded }));
      const next = new Map(now.map((change) => [keyOf(change), told.get(keyOf(change)) ?? change]));
      for (const [key, { day, kind, dealId }] of told)
        if (!next.has(key)) withdrawn.push({ day, kind, dealId, recorded });
      told = next;
    }
    for (const change of told.values()) changes.push(change);
  }
  return { changes: changes.sort((a, b) => byText(b.day, a.day) || byText(a.dealId, b.dealId)), withdrawn };
}

/** What a change tells: by which claims, on which day. */
const keyOf = ({ day, kind, before, after }: PropertyChange) => JSON.stringify([day, kind, before?.id, after.id]);

/** A deal's claims as the ledger had them at a moment: what a later one corrects was not known to be an error. */
function asKnown(claims: Claim[], moment: IsoMoment): Claim[] {
  const known = claims.filter(({ recorded }) => recorded <= moment);
  if (known.length === claims.length) return claims;
  const later = new Set(claims.flatMap(({ recorded, corrects }) => (recorded > moment ? corrects : [])));
  return known.map((claim) => (later.has(claim.id) ? { ...claim, rank: "normal" } : claim));
}
