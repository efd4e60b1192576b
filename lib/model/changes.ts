import { byText } from "./deal-order";
import { groupBy } from "./group-by";
import { isOnOrBefore, type IsoDay } from "./imprecise-date";
import type { Claim, Ledger } from "./ledger";
import { readProperty } from "./property";
import { isKnown, upperBound, type Quantity } from "./quantity";
import type { Property } from "./vocabulary";

/** What changed of one deal on one day, as readers meet it: it was announced, or figures of it read differently. */
export type Change = { day: IsoDay; dealId: string; isNew: boolean; changes: PropertyChange[] };

/**
 * The latest changes up to a day, the newest first and then by deal id, at most `count`: what `propertyChanges` finds,
 * gathered by deal and day. A claim that repeats what was known changes nothing. `keeps` leaves deals aside. Deals
 * whose last claim is older than all that is listed are not looked at.
 */
export function latestChanges(
  { deals, flows, claims }: Pick<Ledger, "deals" | "flows" | "claims">,
  asOf: IsoDay,
  count: number,
  keeps: (dealId: string) => boolean = () => true,
): Change[] {
  const byDeal = groupBy(
    claims.filter(({ dealId, statedOn }) => isOnOrBefore(statedOn, asOf) && keeps(dealId)),
    ({ dealId }) => dealId,
  );
  const flowsOf = groupBy(flows, ({ dealId }) => dealId);
  const heard = deals
    .flatMap((deal) => {
      const own = byDeal.get(deal.id);
      const days = [deal.announced.latest, ...(own ?? []).map(({ statedOn }) => statedOn.latest)];
      return own ? [{ deal, own, last: days.reduce((last, day) => (day > last ? day : last)) }] : [];
    })
    .sort((a, b) => byText(b.last, a.last) || byText(a.deal.id, b.deal.id));
  let latest: Change[] = [];
  for (const { deal, own, last } of heard) {
    if (latest.length === count && last < (latest.at(-1)?.day ?? "")) break;
    const changes = propertyChanges({ deals: [deal], flows: flowsOf.get(deal.id) ?? [], claims: own }, asOf);
    const byDay = [...groupBy(changes, ({ day }) => day)].map(([day, of]) => ({
      day,
      dealId: deal.id,
      isNew: day === deal.announced.latest,
      changes: of,
    }));
    latest = [...latest, ...byDay].sort(newestFirst).slice(0, count);
  }
  return latest;
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
  siteId?: string;
  milestoneId?: string;
  property: Property;
  /** The claim shown until then; absent when nothing was, and when words stand beside it that do not replace it. */
  before?: Claim;
  /** The claim shown from then on. */
  after: Claim;
};

/**
 * Every change of a property up to a day, the newest first and then by deal id: each property of each deal and flow is
 * read on every day that something was stated of it, and a change is where the claim shown says something else than the
 * one before it. What a deal's announcement brings is `new_deal`; what was stated of a deal or flow before it was
 * announced counts from that day. Background notes, open outcomes and zero stages are left out, and unverified claims
 * are never shown, so neither changes anything.
 */
export function propertyChanges(
  { deals, flows, claims }: Pick<Ledger, "deals" | "flows" | "claims">,
  asOf: IsoDay,
): PropertyChange[] {
  const announced = new Map(deals.map(({ id, announced: { latest } }) => [id, latest]));
  const started = new Map(flows.map(({ id, starts }) => [id, starts.latest]));
  const subjects = groupBy(claims.filter(isNews), ({ dealId, flowId, siteId, milestoneId, property, ...claim }) =>
    [dealId, flowId ?? siteId ?? milestoneId ?? "", property, siteId && "basis" in claim ? claim.basis : ""].join(" "),
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

/**
 * Background changes no figure; neither does an outcome that settles nothing, nor the word that a site has none yet.
 */
const isNews = (claim: Claim) =>
  claim.property !== "background" &&
  !(claim.property === "outcome" && claim.outcome === "open") &&
  !("certainty" in claim && isKnown(claim.quantity) && upperBound(claim.quantity) === 0);

const newestFirst = (a: { day: IsoDay; dealId: string }, b: { day: IsoDay; dealId: string }) =>
  byText(b.day, a.day) || byText(a.dealId, b.dealId);

/** The changes of one property, oldest first: its claims are read on each of their days from `since` to `asOf`. */
function changesOf(claims: Claim[], { announcedOn, since, asOf }: Record<"announcedOn" | "since" | "asOf", IsoDay>) {
  const days = claims.map(({ statedOn: { latest } }) => (latest > since ? latest : since));
  const changes: PropertyChange[] = [];
  for (const day of [...new Set(days)].sort()) {
    if (day > asOf) break;
    const shown = changes.at(-1)?.after;
    const read = readProperty(claims, day);
    const after = read?.shown;
    if (!after || (shown && saysTheSame(shown, after))) continue;
    const before = "text" in after && !read.history.some(({ id }) => id === shown?.id) ? undefined : shown;
    const { dealId, flowId, siteId, milestoneId, property } = after;
    changes.push({
      day,
      kind: day === announcedOn ? "new_deal" : "changed_figure",
      dealId,
      flowId,
      siteId,
      milestoneId,
      property,
      before,
      after,
    });
  }
  return changes;
}

/** Whether two claims of one property state the same: another source or day alone is no change. */
export function saysTheSame(a: Claim, b: Claim): boolean {
  if ("quantity" in a && "quantity" in b) return isSameQuantity(a.quantity, b.quantity);
  if ("status" in a && "status" in b) return a.status === b.status;
  if ("outcome" in a && "outcome" in b) return a.outcome === b.outcome && a.day?.edtf === b.day?.edtf;
  return "text" in a && "text" in b && a.text.en === b.text.en;
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.qualifier !== b.qualifier || a.unit !== b.unit) return false;
  return !isKnown(a) || !isKnown(b) || (a.low === b.low && a.high === b.high);
}
