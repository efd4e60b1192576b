import { propertyChanges, saysTheSame, type PropertyChange } from "./changes";
import { byText } from "./deal-order";
import { firmnessOf } from "./firmness";
import { groupBy } from "./group-by";
import type { IsoDay } from "./imprecise-date";
import type { Claim, Deal, Ledger } from "./ledger";
import type { Status } from "./vocabulary";

/** What happened to a deal between two days: it was announced, it reads differently, or it ended or was put on hold. */
export const DEAL_CHANGE_KINDS = ["new", "changed", "gone"] as const;
export type DealChangeKind = (typeof DEAL_CHANGE_KINDS)[number];

/**
 * One property that reads differently on the later of two days. `before` is the claim shown on the earlier day: absent
 * when none was, and when words now stand beside it that do not replace it. `day` is that of the last step between.
 */
export type Difference = Omit<PropertyChange, "kind">;

/**
 * All that is different about one deal. `day`: when it was announced if it is new, when its status ended it if it is
 * gone, else that of its last difference.
 */
export type DealChange = { dealId: string; kind: DealChangeKind; day: IsoDay; differences: Difference[] };

/**
 * How the later of two days differs from the earlier, by deal, the newest first and then by deal id: the steps that
 * `propertyChanges` finds between them, each property's put together, and those that led back left out. Depends on the
 * two days alone: what came and went between them is told by how it ended. Empty when both days are one, or reversed.
 */
export function changesBetween(
  { deals, flows, claims }: Pick<Ledger, "deals" | "flows" | "claims">,
  since: IsoDay,
  until: IsoDay,
): DealChange[] {
  if (since >= until) return [];
  const isBetween = (day: IsoDay) => day > since && day <= until;
  const heard = new Set([
    ...deals.filter(({ announced }) => isBetween(announced.latest)).map(({ id }) => id),
    ...flows.filter(({ starts }) => isBetween(starts.latest)).map(({ dealId }) => dealId),
    ...claims.filter(({ statedOn }) => isBetween(statedOn.latest)).map(({ dealId }) => dealId),
  ]);
  const ofHeard = ({ dealId }: { dealId: string }) => heard.has(dealId);
  const known = deals.filter(({ id, announced }) => heard.has(id) && announced.latest <= until);
  const steps = groupBy(
    propertyChanges({ deals: known, flows: flows.filter(ofHeard), claims: claims.filter(ofHeard) }, until),
    ({ dealId }) => dealId,
  );
  return known
    .flatMap((deal) => changeOf(deal, steps.get(deal.id) ?? [], since) ?? [])
    .sort((a, b) => byText(b.day, a.day) || byText(a.dealId, b.dealId));
}

/** One deal's change from its steps, the newest first; `undefined` when it reads the same on both days. */
function changeOf(deal: Deal, steps: PropertyChange[], since: IsoDay): DealChange | undefined {
  const subjects = groupBy(steps, ({ flowId, property }) => `${flowId ?? ""} ${property}`);
  const differences = [...subjects.values()].flatMap((ofSubject) => differenceOf(ofSubject, since) ?? []);
  const isNew = deal.announced.latest > since;
  if (!isNew && !differences.length) return undefined;
  const status = steps.filter(({ flowId, property }) => flowId === undefined && property === "status");
  const isDead = (step: PropertyChange | undefined) => firmnessOf(statusOf(step?.after)) === "dead";
  const [last, then] = [status[0], status.find(({ day }) => day <= since)];
  const kind = isNew ? "new" : isDead(last) && !isDead(then) ? "gone" : "changed";
  const lastOf = () => differences.reduce((latest, { day }) => (day > latest ? day : latest), since);
  const day = isNew ? deal.announced.latest : kind === "gone" ? (last?.day ?? lastOf()) : lastOf();
  return { dealId: deal.id, kind, day, differences };
}

const statusOf = (claim: Claim | undefined): Status => (claim && "status" in claim ? claim.status : "reported");

/** The steps of one property after a day as one, from the claim shown on that day. */
function differenceOf(steps: PropertyChange[], since: IsoDay): Difference | undefined {
  const recent = steps.filter(({ day }) => day > since);
  const [last] = recent;
  const shown = steps.find(({ day }) => day <= since)?.after;
  if (!last || (shown && saysTheSame(shown, last.after))) return undefined;
  const { kind: _, ...step } = last;
  return { ...step, before: recent.every(({ before }) => before) ? shown : undefined };
}
