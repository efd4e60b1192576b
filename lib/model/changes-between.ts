import { saysTheSame, type History, type PropertyChange } from "./changes";
import { byText } from "./deal-order";
import { firmnessOf } from "./firmness";
import type { IsoDay } from "./imprecise-date";
import type { Claim, Deal } from "./ledger";
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
 * How the later of two days differs from the earlier, by deal, the newest first and then by deal id: the steps of its
 * history between them, each property's put together, and those that led back left out. Depends on the two days alone:
 * what came and went between them is told by how it ended. Empty when both days are one, or reversed.
 */
export function changesBetween(deals: Deal[], history: History, since: IsoDay, until: IsoDay): DealChange[] {
  if (since >= until) return [];
  return deals
    .flatMap((deal) => {
      if (deal.announced.latest > until) return [];
      return changeOf(deal, history.get(deal.id) ?? [], since, until) ?? [];
    })
    .sort((a, b) => byText(b.day, a.day) || byText(a.dealId, b.dealId));
}

/** One deal's change from what each property went through; `undefined` when it reads the same on both days. */
function changeOf(deal: Deal, properties: PropertyChange[][], since: IsoDay, until: IsoDay): DealChange | undefined {
  const differences = properties.flatMap((steps) => differenceOf(steps, since, until) ?? []).sort(newestFirst);
  const isNew = deal.announced.latest > since;
  if (!isNew && !differences.length) return undefined;
  const status = properties.find(([step]) => step?.property === "status" && step.flowId === undefined) ?? [];
  const statusOn = (day: IsoDay) => status.findLast((step) => step.day <= day);
  const isDead = (step: PropertyChange | undefined) => firmnessOf(statusOf(step?.after)) === "dead";
  const last = statusOn(until);
  const kind = isNew ? "new" : isDead(last) && !isDead(statusOn(since)) ? "gone" : "changed";
  const lastOf = () => differences[0]?.day ?? since;
  const day = isNew ? deal.announced.latest : kind === "gone" ? (last?.day ?? lastOf()) : lastOf();
  return { dealId: deal.id, kind, day, differences };
}

const newestFirst = (a: Difference, b: Difference) => byText(b.day, a.day);
const statusOf = (claim: Claim | undefined): Status => (claim && "status" in claim ? claim.status : "reported");

/** The steps of one property between two days as one, from the claim shown on the first. */
function differenceOf(steps: PropertyChange[], since: IsoDay, until: IsoDay): Difference | undefined {
  const last = steps.findLast(({ day }) => day <= until);
  if (!last || last.day <= since) return undefined;
  const shown = steps.findLast(({ day }) => day <= since)?.after;
  if (shown && saysTheSame(shown, last.after)) return undefined;
  const isBeside = steps.some(({ day, before }) => day > since && day <= until && !before);
  return { ...last, before: isBeside ? undefined : shown };
}
