import { byText } from "./deal-order";
import { groupBy } from "./group-by";
import { isOnOrBefore, type IsoDay } from "./imprecise-date";
import type { Claim, Ledger } from "./ledger";
import { readProperty } from "./property";
import { isKnown, type Quantity } from "./quantity";
import type { Property } from "./vocabulary";

/** A change of the ledger as readers meet it: a new deal, or claims of one deal stated on one day. */
export type Change = { day: IsoDay; dealId: string; isNew: boolean; claims: Claim[] };

/**
 * The latest changes up to a day, the newest first and then by deal id, at most `count`: the claims of each deal
 * gathered by the day they were stated. `isNew` marks the day a deal was announced. `keeps` leaves deals aside.
 * Background notes, unverified (recalled) and deprecated claims change nothing.
 */
export function latestChanges(
  { deals, claims }: Pick<Ledger, "deals" | "claims">,
  asOf: IsoDay,
  count: number,
  keeps: (dealId: string) => boolean = () => true,
): Change[] {
  const announced = new Map(deals.map((deal) => [deal.id, deal.announced.latest]));
  const stated = claims.filter(
    ({ dealId, statedOn, verification, property, rank }) =>
      isOnOrBefore(statedOn, asOf) &&
      verification === "seen" &&
      property !== "background" &&
      rank !== "deprecated" &&
      keeps(dealId),
  );
  const days = newestWith(stated, count);
  const latest = stated.filter(({ statedOn }) => statedOn.latest >= days);
  return [...groupBy(latest, ({ statedOn, dealId }) => `${statedOn.latest} ${dealId}`).values()]
    .flatMap((ofDay): Change[] => {
      const [first] = ofDay;
      if (!first) return [];
      const { dealId, statedOn } = first;
      return [{ day: statedOn.latest, dealId, isNew: announced.get(dealId) === statedOn.latest, claims: ofDay }];
    })
    .sort(newestFirst)
    .slice(0, count);
}

/** `new_deal`: part of a deal's announcement. `changed_figure`: stated or changed later. */
export const CHANGE_KINDS = ["new_deal", "changed_figure"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One property that reads differently from a day on. */
export type PropertyChange = {
  day: IsoDay;
  kind: ChangeKind;
  dealId: string;
  flowId?: string;
  property: Property;
  /** The claim shown until then; absent when nothing was. */
  before?: Claim;
  /** The claim shown from then on. */
  after: Claim;
};

/**
 * Every change of a property up to a day, the newest first and then by deal id: each property of each deal and flow is
 * read on every day that something was stated of it, and a change is where the claim shown says something else than
 * the one before it. What a deal's announcement brings is `new_deal`; what was stated of a deal or flow before it was
 * announced counts from that day.
 * Background notes are left out, and unverified claims are never shown, so neither changes anything.
 */
export function propertyChanges(
  { deals, flows, claims }: Pick<Ledger, "deals" | "flows" | "claims">,
  asOf: IsoDay,
): PropertyChange[] {
  const announced = new Map(deals.map(({ id, announced: { latest } }) => [id, latest]));
  const started = new Map(flows.map(({ id, starts }) => [id, starts.latest]));
  const subjects = groupBy(
    claims.filter(({ property }) => property !== "background"),
    ({ dealId, flowId, property }) => `${dealId} ${flowId ?? ""} ${property}`,
  );
  const changes = [...subjects.values()].flatMap((ofProperty) => {
    const [first] = ofProperty;
    if (!first) return [];
    const announcedOn = announced.get(first.dealId) ?? asOf;
    const startedOn = (first.flowId && started.get(first.flowId)) || announcedOn;
    return changesOf(ofProperty, { announcedOn, since: startedOn > announcedOn ? startedOn : announcedOn, asOf });
  });
  return changes.sort(newestFirst);
}

const newestFirst = (a: { day: IsoDay; dealId: string }, b: { day: IsoDay; dealId: string }) =>
  byText(b.day, a.day) || byText(a.dealId, b.dealId);

/** The latest day from which on claims of at least `count` deals were stated: no change before it is shown. */
function newestWith(claims: Claim[], count: number): IsoDay {
  const dealsOf = new Map<IsoDay, Set<string>>();
  for (const { statedOn, dealId } of claims)
    dealsOf.set(statedOn.latest, (dealsOf.get(statedOn.latest) ?? new Set<string>()).add(dealId));
  let changes = 0;
  for (const day of [...dealsOf.keys()].sort().reverse()) {
    changes += dealsOf.get(day)?.size ?? 0;
    if (changes >= count) return day;
  }
  return "";
}

/** The changes of one property, oldest first: its claims are read on each of their days from `since` to `asOf`. */
function changesOf(claims: Claim[], { announcedOn, since, asOf }: Record<"announcedOn" | "since" | "asOf", IsoDay>) {
  const days = claims.map(({ statedOn: { latest } }) => (latest > since ? latest : since));
  const changes: PropertyChange[] = [];
  for (const day of [...new Set(days)].sort()) {
    if (day > asOf) break;
    const before = changes.at(-1)?.after;
    const after = readProperty(claims, day)?.shown;
    if (!after || (before && saysTheSame(before, after))) continue;
    const { dealId, flowId, property } = after;
    changes.push({
      day,
      kind: day === announcedOn ? "new_deal" : "changed_figure",
      dealId,
      flowId,
      property,
      before,
      after,
    });
  }
  return changes;
}

/** Whether two claims of one property state the same: another source or day alone is no change. */
function saysTheSame(a: Claim, b: Claim): boolean {
  if ("quantity" in a && "quantity" in b) return isSameQuantity(a.quantity, b.quantity);
  if ("status" in a && "status" in b) return a.status === b.status;
  return "text" in a && "text" in b && a.text.en === b.text.en;
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.qualifier !== b.qualifier || a.unit !== b.unit) return false;
  return !isKnown(a) || !isKnown(b) || (a.low === b.low && a.high === b.high);
}
