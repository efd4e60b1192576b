import { byText } from "./deal-order";
import { groupBy } from "./group-by";
import type { IsoDay } from "./imprecise-date";
import type { Claim, Ledger } from "./ledger";
import { readProperty } from "./property";
import { isKnown, upperBound, type Quantity } from "./quantity";
import type { Property } from "./vocabulary";

/** What changed of one deal on one day, as readers meet it: it was announced, or figures of it read differently. */
export type Change = { day: IsoDay; dealId: string; isNew: boolean; changes: PropertyChange[] };

/**
 * The latest changes up to a day, the newest first and then by deal id, at most `count`, gathered by deal and day.
 * `keeps` leaves deals aside. Deals whose last change is older than all that is listed are not looked at.
 */
export function latestChanges(
  history: History,
  asOf: IsoDay,
  count: number,
  keeps: (dealId: string) => boolean = () => true,
): Change[] {
  const changed = [...history].flatMap(([dealId, properties]) => {
    if (!keeps(dealId)) return [];
    const steps = properties.flat().filter(({ day }) => day <= asOf);
    return steps.length ? [{ dealId, steps, day: lastDay(steps) }] : [];
  });
  let latest: Change[] = [];
  for (const { dealId, steps, day: last } of changed.sort(newestFirst)) {
    if (latest.length === count && last < (latest.at(-1)?.day ?? "")) break;
    const byDay = [...groupBy(steps, ({ day }) => day)].map(([day, changes]) => ({
      day,
      dealId,
      isNew: changes.some(({ kind }) => kind === "new_deal"),
      changes,
    }));
    latest = [...latest, ...byDay].sort(newestFirst).slice(0, count);
  }
  return latest;
}

const lastDay = (steps: PropertyChange[]): IsoDay => steps.reduce((last, { day }) => (day > last ? day : last), "");

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
 * All changes of each deal by its id: a list for each property of the deal, of a flow, of a site (one for each basis of
 * its gigawatts) or of a milestone, each oldest first.
 */
export type History = ReadonlyMap<string, PropertyChange[][]>;

/**
 * Every change of every property that the ledger tells: each is read on every day that something was stated of it, and
 * a change is where the claim shown says something else than the one before it. What a deal's announcement brings is
 * `new_deal`; what was stated of a deal or flow before it was announced counts from that day. Background notes, open
 * outcomes and zero stages are left out, and unverified claims are never shown, so neither changes anything. What is
 * read on a day rests on nothing later: the changes up to a day are the first of these.
 */
export function historyOf({ deals, flows, claims }: Pick<Ledger, "deals" | "flows" | "claims">): History {
  const started = new Map(flows.map(({ id, starts }) => [id, starts.latest]));
  const claimsOf = groupBy(claims.filter(isNews), ({ dealId }) => dealId);
  return new Map(
    deals.map(({ id, announced: { latest: announcedOn } }) => {
      const subjects = groupBy(claimsOf.get(id) ?? [], subjectOf);
      const properties = [...subjects.values()].map((ofProperty) => {
        const flowId = ofProperty[0]?.flowId;
        const startedOn = (flowId && started.get(flowId)) || announcedOn;
        return changesOf(ofProperty, announcedOn, startedOn > announcedOn ? startedOn : announcedOn);
      });
      return [id, properties.filter((changes) => changes.length > 0)];
    }),
  );
}

/** The changes of every property up to a day, the newest first and then by deal id. */
export const propertyChanges = (ledger: Pick<Ledger, "deals" | "flows" | "claims">, asOf: IsoDay): PropertyChange[] =>
  [...historyOf(ledger).values()]
    .flat(2)
    .filter(({ day }) => day <= asOf)
    .sort(newestFirst);

/** Whose property a claim states, and which: a key among the claims of its deal. */
export function subjectOf(claim: Claim): string {
  const { flowId, siteId, milestoneId, property } = claim;
  const basis = siteId && "basis" in claim ? claim.basis : "";
  return `${flowId ?? siteId ?? milestoneId ?? ""} ${property} ${basis}`;
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

/** The changes of one property, oldest first: its claims are read on each of their days from `since`. */
function changesOf(claims: Claim[], announcedOn: IsoDay, since: IsoDay): PropertyChange[] {
  const days = claims.map(({ statedOn: { latest } }) => (latest > since ? latest : since));
  const changes: PropertyChange[] = [];
  for (const day of [...new Set(days)].sort()) {
    const shown = changes.at(-1)?.after;
    const read = readProperty(claims, day);
    const after = read?.shown;
    if (!after || (shown && saysTheSame(shown, after))) continue;
    const before = "text" in after && !read.history.some(({ id }) => id === shown?.id) ? undefined : shown;
    const { dealId, flowId, siteId, milestoneId, property } = after;
    const kind = day === announcedOn ? "new_deal" : "changed_figure";
    changes.push({ day, kind, dealId, flowId, siteId, milestoneId, property, before, after });
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
